/** The worker of a page: what cells print, show and share there, and what they cannot reach. */

import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../tools/browser/chromium.js";
import type { Report, Shown } from "../../../tools/export/client/live/messages.js";
import { inProject } from "../../../tools/setup/paths.js";
import { skipped } from "../../browser/skipped.js";
import { fileAddress, site, type Visit, visit } from "../site.js";
import { inWorker, type WorkerPage } from "./in-worker.js";

describe.skipIf(skipped)("the worker of lesson 07, from the disk", () => {
  let browser: Browser;
  let seen: Visit;
  let worker: WorkerPage;

  beforeAll(async () => {
    const [out, started] = await Promise.all([site({ lesson: "07" }), launch()]);
    browser = started;
    seen = await visit(browser, fileAddress(out), "07-no-for-loop.html");
    worker = inWorker(seen.page);
    await worker.start();
  }, 120_000);
  afterAll(() => browser?.close());

  const printed = (reports: readonly Report[], stream = "stdout") =>
    reports
      .map((report) => (report.type === "stream" && report.name === stream ? report.text : ""))
      .join("");
  const run = async (code: string) => printed(await worker.run(code));
  const fails = async (code: string) => printed(await worker.run(code), "stderr");
  const shown = (reports: readonly Report[]): readonly Shown[] =>
    reports.flatMap((report) => (report.type === "display" ? [report.bundle] : []));
  const library = (names: string) => `const { ${names} } = __cell.from("one-neuron");`;

  it("prints as Node does, and a last value that is not undefined", async () => {
    expect(
      await run('console.log("a", [1, { b: -0 }], new Map([[1, "x"]])); __cell.last = ("b");'),
    ).toBe("a [ 1, { b: -0 } ] Map(1) { 1 => 'x' }\nb\n");
    expect(await run("__cell.last = (undefined);")).toBe("");
  });

  it("takes types away, and keeps the lines of a cell", async () => {
    const code =
      "interface Point {\n  x: number;\n}\nconst p = { x: 1 } satisfies Point;\nthrow new Error('p.x = ' + (p.x as number));";
    expect(await fails(code)).toBe("Error: p.x = 1\n    at line 5 of this cell\n");
  });

  it("shows what a timer prints below the cell that set it", async () => {
    await worker.run(
      'const timer = setInterval(() => { if (globalThis.goOn) { clearInterval(timer); console.log("from before"); } }, 1);',
    );
    const reports = await worker.run(
      `globalThis.goOn = true;
      setTimeout(() => console.log("from now"));
      await new Promise((resolve) => setTimeout(resolve, 60));`,
    );
    const told = reports.flatMap((report) => (report.type === "stream" ? [report] : []));
    const before = told.find(({ text }) => text === "from before\n")?.run ?? Number.NaN;
    expect(told.find(({ text }) => text === "from now\n")?.run).toBe(before + 1);
  });

  it("names the function and the cell of an error that comes from another cell", async () => {
    await worker.run(
      "function broken() {\n  throw new RangeError('too far');\n}\n__cell.share({ get broken() { return broken } });",
    );
    expect(await fails("\n__cell.shared.broken();")).toMatch(
      /^RangeError: too far\n {4}at .*broken \(line 2 of an earlier cell\)\n {4}at line 2 of this cell\n$/,
    );
  });

  it("says where a text is no TypeScript, as the notebook does", async () => {
    expect(await fails("const a = 1;\nconst b = (2;")).toMatch(/^2:\d+ - Unexpected token/);
    expect(await fails("const a = 1;\nconst a = 2;")).toContain("'a' has already been declared");
  });

  it("shares what a cell declares when it has ended well, and what it changes later", async () => {
    await worker.run(
      "let n = 1; const add = () => { n++ }; __cell.share({ get n() { return n }, set n(v) { n = v }, get add() { return add } });",
    );
    expect(
      await run("__cell.shared.add(); __cell.shared.n *= 10; __cell.last = (__cell.shared.n);"),
    ).toBe("20\n");
    expect(await fails("__cell.shared.add = 1;")).toMatch(/^TypeError: /);
    await worker.run("const n = 'again'; __cell.share({ get n() { return n } });");
    expect(await run("__cell.last = (__cell.shared.n);")).toBe("again\n");
  });

  it("waits for what a cell awaits, and tells which errors nobody caught", async () => {
    expect(
      await run("await new Promise((resolve) => setTimeout(resolve, 20)); console.log('later');"),
    ).toBe("later\n");
    const uncaught = await fails(
      "setTimeout(() => { throw new Error('late'); }); Promise.reject(new Error('unheard'));\nawait new Promise((resolve) => setTimeout(resolve, 20));",
    );
    expect(uncaught).toContain(
      "UnhandledPromiseRejection: Error: unheard\n    at line 1 of this cell\n",
    );
    expect(uncaught).toContain("UncaughtException: Error: late\n    at line 1 of this cell\n");
  });

  it("has the whole library but for charts of other lessons, and says who has these", async () => {
    expect(
      await run(
        `${library("sigmoid, optimize, loadPenguins, limitChart")} console.log(sigmoid.name, typeof optimize, loadPenguins().species.length, limitChart.name);`,
      ),
    ).toBe("sigmoid function 219 limitChart\n");
    expect(await fails(library("sigmoidChart"))).toContain(
      "sigmoidChart is a chart of another lesson, and this page comes without it. Other lessons' pages have it, and JupyterLab has all charts.",
    );
    expect(await fails(library("sigmoidCart"))).toContain('"one-neuron" has no sigmoidCart.');
    expect(await fails('const { join } = __cell.from("node:path");')).toContain(
      'A page has the library "one-neuron" and no other',
    );
    expect(await fails(`${library("tf")} tf.layers.dense({ units: 1 });`)).toContain(
      "A page comes without tf.layers of TensorFlow.js",
    );
    expect(await fails(`${library("tf")} tf.conv2d();`)).toContain(
      "A page comes without conv2d of TensorFlow.js",
    );
    expect(await fails(`${library("sigmoid")} sigmoid("x");`)).toBe(
      'InputError: Expected z to be a number or a tensor, got "x"\n    at line 1 of this cell\n',
    );
  });

  it("shows a chart ready to be moved, with its sliders apart", async () => {
    const made = {
      title: { text: { expr: "'k is ' + k" } },
      description: "A point that moves.",
      params: [{ name: "k", value: 1, bind: { input: "range", min: 0, max: 9 } }],
      data: { values: [{ x: 1 }] },
      mark: "point",
      encoding: { x: { field: "x", type: "quantitative" } },
    };
    const [bundle] = shown(
      await worker.run(`${library("show")} await show(${JSON.stringify(made)});`),
    );
    expect(bundle?.chart?.controls).toEqual([
      { signal: "k", value: 1, bind: { input: "range", min: 0, max: 9 } },
    ]);
    expect(bundle?.["text/plain"]).toBe(bundle?.chart?.description);
    const spec = bundle?.chart?.spec as { signals: { name: string }[]; title?: unknown };
    expect(spec.signals.map(({ name }) => name)).toContain("caption");
    expect(spec.title).toBeUndefined();
    expect(JSON.stringify(spec)).not.toContain('"bind"');
  });

  it("judges answers, tells the page of them, and leaves it to the page what was done before", async () => {
    const reports = await worker.run(
      `${library("check, hint, progress")} check("7.1", 0); hint("7.1"); progress();`,
    );
    expect(reports).toContainEqual({ type: "checked", exercise: "7.1", outcome: "not yet" });
    const [judged, helped, done] = shown(reports);
    expect(judged?.["text/html"]).toContain("7.1 Not yet");
    expect(helped?.["text/plain"]).toContain("Hint 1 of");
    expect(done?.progress).toBe(true);
    expect(await fails(`${library("check")} check("3.1", 0);`)).toContain('one of "7.1", "7.2"');
  });

  it("has the drawn cats, and says that a page has no files", async () => {
    expect(
      await run(
        `${library("loadCats")} const { source, train } = await loadCats(); console.log(source, train.X.shape);`,
      ),
    ).toBe(
      "The cats drawn for this course: 209 pictures to train (72 cats), 50 to test (33 cats). [ 12288, 209 ]\n",
    );
    expect(
      await fails(`${library("loadCats")} await loadCats({ train: "a.h5", test: "b.h5" });`),
    ).toContain("because a page reads none");
    expect(
      await run(`${library("loadOwnPictures")} console.log((await loadOwnPictures()).source);`),
    ).toContain("A page has no folder of your own pictures");
    expect(await fails(`${library("loadPicture")} await loadPicture("tom.jpg");`)).toContain(
      "run this cell in JupyterLab",
    );
  });

  it("computes in WebAssembly, with the numbers of plain JavaScript", async () => {
    const reports = await worker.run(
      `${library("tf, withBackend")} const product = () => tf.matMul([[1, 2]], [[3], [4]]).dataSync()[0];
       console.log(await withBackend("wasm", () => [tf.getBackend(), product()]), tf.getBackend(), product());`,
    );
    expect(printed(reports, "stderr")).toBe("");
    expect(printed(reports)).toBe("[ 'wasm', 11 ] cpu 11\n");
  });

  const training = `${library("loadCats, optimize")} const { train } = await loadCats();
    const zeros = Array.from({ length: 12288 }, () => [0]);
    const { costs } = await optimize(zeros, 0, train.X, train.Y, { iterations: ITERATIONS, learningRate: 0.003, showCost: true });`;

  it("shows a training's bar and growing curve in one output", async () => {
    const reports = await worker.run(training.replace("ITERATIONS", "2000"));
    const bars = reports.flatMap((report) => (report.type === "display" ? [report] : []));
    expect(new Set(bars.map(({ id }) => id)).size).toBe(1);
    expect(bars.at(-1)?.bundle["text/plain"]).toMatch(/^step 2000 of 2000, cost 0\.\d+, done in/);
    expect(bars.at(-1)?.bundle["text/html"]).toContain("<progress");
  });

  it("ends a training when the page says stop, and the cell goes on", async () => {
    const reports = await worker.stopEarly(
      `${training.replace("ITERATIONS", "1e7")} console.log("went on");`,
    );
    expect(reports.map(({ type }) => type)).toContain("stopping");
    expect(printed(reports)).toBe("went on\n");
  });

  it("shows no more of a cell that prints for ever than the notebook does", async () => {
    const reports = await worker.run("for (let i = 0; i < 30_000; i++) console.log(i);");
    expect(printed(reports).split("\n").length).toBe(25_001);
    expect(printed(reports, "stderr")).toContain("… and 5,000 more lines");
  });

  it("leaves cells nothing that reaches beyond the worker", async () => {
    const names = [
      ...[
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "importScripts",
        "Worker",
        "navigator",
      ],
      ...[
        "indexedDB",
        "caches",
        "BroadcastChannel",
        "MessageChannel",
        "postMessage",
        "location",
        "close",
      ],
    ];
    const types = names.map((name) => `typeof ${name}`).join(", ");
    expect(
      await run(
        `console.log(new Set([${types}, typeof URL.createObjectURL, typeof self.constructor.prototype.fetch]));`,
      ),
    ).toBe("Set(1) { 'undefined' }\n");
    expect(
      await run(
        "try { eval('1'); console.log('ran'); } catch (error) { console.log(error.name); }",
      ),
    ).toBe("EvalError\n");
  });

  it("asks nobody outside for anything", () => {
    expect(seen.outside.filter((address) => !address.startsWith("blob:"))).toEqual([]);
    expect(seen.errors.filter((error) => !error.includes("unsafe-eval"))).toEqual([]);
  });

  it("prints the code of the broken passes as it is written", async () => {
    const notebook = readFileSync(inProject("dist", "study", "broken-passes.js"), "utf8");
    const code = await run(`${library("brokenPasses")} console.log(String(brokenPasses.A));`);
    expect(notebook).toContain(`const A = ${code.trim()};`);
  });
});
