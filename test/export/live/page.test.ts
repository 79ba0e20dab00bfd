/** The page of a lesson whose cells are edited and run, in the browser and with the real worker. */

import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../../../tools/browser/axe.js";
import { launch } from "../../../tools/browser/chromium.js";
import { singleFile } from "../../../tools/export/forms/single-file.js";
import { english } from "../../../tools/export/words/english.js";
import { skipped } from "../../browser/skipped.js";
import { chart, code, markdown, shown, stderr, stdout } from "../../notebooks/build.js";
import { bars, panels, writeNotebooks } from "../fixtures.js";
import { fileAddress, resize, site, visit } from "../site.js";

/** Named as lesson 00, whose exercise the last cell checks. */
const cells = [
  markdown("# 00 · Live\n\n**What runs?**\n\n*About 5 minutes.*"),
  code('const a: number = 2;\nconsole.log("a is", a);', { outputs: [stdout("a is 2")] }),
  code("const b: number = a * 10;\nlet count = 0;"),
  code("a + b", { outputs: [stdout("22")] }),
  code(
    `import { show } from "one-neuron";\n\nconst bars = ${JSON.stringify(bars)};\nawait show({ ...bars, title: { text: { expr: "'The highest bar is ' + top + ' of " + a + "'" } } });`,
    { outputs: [chart(bars)] },
  ),
  code('const text: string = a + "";\na * text;', {
    tags: ["raises-exception"],
    outputs: [stderr("2:5 - The right-hand side of an arithmetic operation must be a number.")],
  }),
  code("process.version", { tags: ["machine"] as never, outputs: [stdout("v22.0.0")] }),
  code("throw new Error('meant ' + a);", {
    tags: ["raises-exception"],
    outputs: [stderr("Error: meant 2")],
  }),
  code(`await show(${JSON.stringify(panels)});`, { outputs: [chart(panels)] }),
  markdown("## 0.1\n\nWhat is z?"),
  code(
    'import { check, hint, solution, todo } from "one-neuron";\n\nconst z: number = todo;\ncheck("0.1", z);',
    { outputs: [shown({ "text/plain": "not attempted" })] },
  ),
];
const lesson = "00-start-here.html";
const chartCell = 4;
const failingCell = 7;
const panelsCell = 8;
const exerciseCell = 9;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  if (skipped) return;
  const paths = writeNotebooks({ "00-start-here": cells });
  [browser, folder] = await Promise.all([launch(), site({}, { paths })]);
}, 60_000);

/** Each page holds a worker: thirty of them, left open, slow down the last. */
afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});

afterAll(() => browser?.close());

/** The machine may be busy with other tests; and what never comes should be named before the test's 20 seconds are over. */
const patience = 15_000;

async function visitLesson(options: BrowserContextOptions = {}) {
  const visited = await visit(browser, fileAddress(folder), lesson, options);
  visited.page.setDefaultTimeout(patience);
  return visited;
}

const eventually = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: patience });

/** A cell by its number in the page. */
const cellOf = (page: Page, n: number): Locator => page.locator(".cell").nth(n - 1);
const press = (page: Page, name: string, n: number) =>
  cellOf(page, n)
    .getByRole("button", { name: `${name} cell ${n}`, exact: true })
    .click();
const editorOf = (page: Page, n: number) => cellOf(page, n).locator(".editor").getByRole("textbox");
const stateOf = (page: Page, n: number) => cellOf(page, n).locator(".run-state");
const outputsOf = (page: Page, n: number) => cellOf(page, n).locator(".outputs");
const textOf = async (page: Page, n: number) => (await outputsOf(page, n).innerText()).trim();
const noteOf = (page: Page, n: number) => cellOf(page, n).locator(".run-note:visible");

/** The time that a cell took stands there when it has run. */
const ran = (page: Page, n: number) =>
  stateOf(page, n)
    .filter({ hasText: /\d m?s$/ })
    .waitFor();

async function run(page: Page, n: number): Promise<void> {
  await press(page, "Run", n);
  await ran(page, n);
}

/** Writes into a cell in the place of its code. */
async function write(page: Page, n: number, source: string): Promise<void> {
  if ((await editorOf(page, n).count()) === 0) await press(page, "Edit", n);
  await editorOf(page, n).click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(source);
}

/**
 * Waits until the browser has a text that the page stored. It hands that on to the process of the next page a moment later: a
 * reader takes longer to load one.
 */
async function stored(page: Page, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await eventually(() => other.evaluate(() => JSON.stringify(localStorage))).toContain(text);
  await other.close();
}

const focused = (page: Page) =>
  page.evaluate(() => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement)
      activeElement = activeElement.shadowRoot.activeElement;
    return activeElement?.ariaLabel ?? activeElement?.textContent;
  });

/** The type of the field in an editor that has the focus. */
const inEditor = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document.activeElement?.shadowRoot ?? {};
    return activeElement instanceof HTMLInputElement ? activeElement.type : undefined;
  });

/** Clicks just before these words of the code. */
async function pointAt(page: Page, code: Locator, words: string): Promise<void> {
  await code.scrollIntoViewIfNeeded();
  const { x, y } = await code.evaluate((element, words) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let at = (element.textContent ?? "").indexOf(words);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const length = text.textContent?.length ?? 0;
      if (at < length) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { left, top, height } = range.getBoundingClientRect();
        return { x: left + 1, y: top + height / 2 };
      }
      at -= length;
    }
    throw new Error(`The code does not hold ${words}`);
  }, words);
  await page.mouse.click(x, y);
}

const touch = { hasTouch: true, isMobile: true };

describe.skipIf(skipped)("before a cell is run", () => {
  it("a page has buttons and has loaded nothing of what runs cells", async () => {
    const { page, errors } = await visitLesson();
    await page.getByRole("button", { name: "Run all", exact: true }).waitFor();
    expect(await page.getByRole("button", { name: /^Run cell/ }).count()).toBe(8);
    expect(await page.locator('script[src*="live."], script[src*="engine."]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("without scripts nothing of it is there", async () => {
    const { page } = await visitLesson({ javaScriptEnabled: false });
    expect(await page.getByRole("button", { name: /Run/ }).count()).toBe(0);
    expect(await page.locator(".run-all").isVisible()).toBe(false);
    expect(await page.locator("article").isVisible()).toBe(true);
  });
});

describe.skipIf(skipped)("Run", () => {
  it("runs the cell after those that it needs, and says which and how long it took", async () => {
    const { page, errors, outside } = await visitLesson();
    await run(page, 3);
    expect(await textOf(page, 3)).toBe("22");
    expect(await noteOf(page, 3).innerText()).toBe(
      "First ran the cells above that it needs: cell\u00a01, cell\u00a02.",
    );
    expect(await textOf(page, 1)).toBe("a is 2");
    await cellOf(page, 3).getByRole("link", { name: "cell 1" }).click();
    expect(page.url()).toMatch(/#live-cell-1$/);
    expect({ errors, outside: outside.filter((address) => !address.startsWith("blob:")) }).toEqual({
      errors: [],
      outside: [],
    });
  });

  it("of several cells in a row lets each wait for its turn", async () => {
    const { page } = await visitLesson();
    await write(page, 1, "const a = 1;\nawait new Promise((go) => setTimeout(go, 1000));");
    await page.evaluate(() => {
      for (const n of [1, 3, 2])
        document.querySelector<HTMLElement>(`[aria-label="Run cell ${n}"]`)?.click();
    });
    await eventually(() => stateOf(page, 3).innerText()).toBe("Waits for its turn");
    for (const n of [1, 3, 2]) await ran(page, n);
    expect(await textOf(page, 3)).toBe("11");
  });

  it("draws a chart that moves, in the place of the recorded one", async () => {
    const { page, errors } = await visitLesson();
    await run(page, chartCell);
    const figure = outputsOf(page, chartCell).locator("figure");
    await eventually(() => figure.getAttribute("data-chart")).toBe("live");
    expect(await figure.locator("figcaption").innerText()).toBe("The highest bar is 3.2 of 2");
    const slider = figure.getByRole("slider");
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await eventually(() => figure.locator("figcaption").innerText()).toBe(
      "The highest bar is 4 of 2",
    );
    expect(await slider.getAttribute("aria-valuetext")).toBe("4. The highest bar is 4 of 2");
    expect(errors).toEqual([]);
  });

  it("changes a chart with the code, and marks what stands on changed code", async () => {
    const { page } = await visitLesson();
    await run(page, chartCell);
    await write(page, 1, "const a: number = 7;");
    await eventually(() => noteOf(page, chartCell).allInnerTexts()).toContain(stale);
    await run(page, chartCell);
    await eventually(() => outputsOf(page, chartCell).locator("figcaption").innerText()).toBe(
      "The highest bar is 3.2 of 7",
    );
    expect(await noteOf(page, chartCell).allInnerTexts()).not.toContain(stale);
    expect(await noteOf(page, 3).allInnerTexts()).toEqual([stale]);
  });

  it("shows the narrow form of a chart on a phone, and the wide one when there is room", async () => {
    const { page } = await visitLesson({ viewport: { width: 390, height: 800 } });
    await run(page, panelsCell);
    const figure = outputsOf(page, panelsCell).locator("figure");
    await eventually(() => figure.getAttribute("data-chart")).toBe("live");
    const width = async () => (await figure.locator("svg").boundingBox())?.width ?? 0;
    expect(await width()).toBeLessThanOrEqual(358);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await resize(page, { width: 1100, height: 800 });
    await eventually(width).toBeGreaterThan(500);
  });

  it("shows a chart of a new size as wide as the reader made it, where there is room", async () => {
    const { page } = await visitLesson();
    const wider = panels.hconcat.map((panel) => ({ ...panel, width: 300 }));
    await write(page, panelsCell, `await show(${JSON.stringify({ ...panels, hconcat: wider })});`);
    await run(page, panelsCell);
    const figure = outputsOf(page, panelsCell).locator("figure");
    await eventually(() => figure.getAttribute("data-chart")).toBe("live");
    expect((await figure.locator("svg").boundingBox())?.width).toBeGreaterThan(600);
  });

  it("says in the cell what fails, and which cell another one lacks", async () => {
    const { page } = await visitLesson();
    await write(page, 2, "const b: number = nothing;");
    await press(page, "Run", 3);
    await eventually(() => textOf(page, 2)).toContain("ReferenceError: nothing is not defined");
    await eventually(() => noteOf(page, 3).allInnerTexts()).toContain(
      "Not run, because it needs cell\u00a02, which failed.",
    );
  });

  it("does not run what only a compiler or another machine can, and says why", async () => {
    const { page } = await visitLesson();
    await press(page, "Run", 5);
    await noteOf(page, 5).waitFor();
    expect(await noteOf(page, 5).innerText()).toContain("does not check types");
    expect(await outputsOf(page, 5).innerText()).toContain("2:5 - The right-hand side");
    expect(await cellOf(page, 6).getByRole("button", { name: /^Run/ }).count()).toBe(0);
    expect(await noteOf(page, 6).innerText()).toContain("JupyterLab only");
  });

  it("checks an exercise, says so to all, and keeps the outcome", async () => {
    const { page } = await visitLesson();
    await write(page, exerciseCell, 'import { check } from "one-neuron";\ncheck("0.1", 9);');
    await run(page, exerciseCell);
    expect(await outputsOf(page, exerciseCell).getAttribute("role")).toBe("status");
    expect(await outputsOf(page, exerciseCell).innerText()).toContain("Not yet");
    await write(page, exerciseCell, 'import { check } from "one-neuron";\ncheck("0.1", 10);');
    await run(page, exerciseCell);
    await eventually(() => outputsOf(page, exerciseCell).innerText()).toContain("Correct");
    expect(await page.evaluate(() => localStorage.getItem("one-neuron progress"))).toContain("0.1");
  });

  it("says which part cannot be loaded, and tries again", async () => {
    const paths = writeNotebooks({ "00-start-here": cells });
    const broken = await site({}, { paths });
    const assets = join(broken, "assets");
    const engine = readdirSync(assets).find((name) => name.startsWith("engine.")) ?? "";
    rmSync(join(assets, engine));
    const { page } = await visit(browser, fileAddress(broken), lesson);
    await press(page, "Run", 1);
    await eventually(() => stateOf(page, 1).innerText()).toBe(
      "What runs the code could not be loaded: engine is missing beside this page. Try again, or reload the page.",
    );
  });

  it("works in a page that stands in one file", async () => {
    const paths = writeNotebooks({ "00-start-here": cells });
    const alone = await site({ form: singleFile }, { paths });
    const { page, errors } = await visit(browser, fileAddress(alone), lesson);
    await run(page, 3);
    expect(await textOf(page, 3)).toBe("22");
    expect(errors).toEqual([]);
  });
});

/** Runs in the page: presses Stop. @returns after how many milliseconds the state says something else */
function stopAndWait(state: Element): Promise<number> {
  const pressed = performance.now();
  return new Promise((resolve) => {
    new MutationObserver(() => resolve(performance.now() - pressed)).observe(state, {
      childList: true,
    });
    state.parentElement?.querySelector<HTMLElement>("button.stop")?.click();
  });
}

const stale = "From before the last change of the code: run the cell to see what it gives now.";

describe.skipIf(skipped)("Stop", () => {
  it("ends an endless loop within a second, says that values are gone, and they are made again", async () => {
    const { page } = await visitLesson();
    await run(page, 2);
    await write(page, 3, "while (true);");
    await press(page, "Run", 3);
    await eventually(() => stateOf(page, 3).innerText()).toBe("Running…");
    expect(await stateOf(page, 3).evaluate(stopAndWait)).toBeLessThan(1000);
    expect(await stateOf(page, 3).innerText()).toBe("Stopped");
    expect(await noteOf(page, 3).allInnerTexts()).toContainEqual(
      expect.stringContaining("the values of all cells are gone"),
    );
    await write(page, 3, "a + b + 1");
    await run(page, 3);
    expect(await textOf(page, 3)).toBe("23");
    expect(await noteOf(page, 3).innerText()).toContain("cell\u00a01, cell\u00a02");
  });

  it("lets a page live that is flooded, and ends what floods it", async () => {
    const { page } = await visitLesson();
    for (const flood of [
      "for (;;) console.log('x'.repeat(1000));",
      "await Promise.resolve(); for (;;) console.log(1);",
    ]) {
      await write(page, 3, flood);
      await press(page, "Run", 3);
      await eventually(() => stateOf(page, 3).innerText()).toBe("Ended");
      expect(await noteOf(page, 3).allInnerTexts()).toContainEqual(
        expect.stringContaining("more than a page can show"),
      );
    }
    await write(page, 3, "a + b");
    await run(page, 3);
    expect(await textOf(page, 3)).toBe("22");
  }, 60_000);
});

describe.skipIf(skipped)("Run all", () => {
  it("runs every cell, also behind one that shows a fault", async () => {
    const { page, errors } = await visitLesson();
    await page.getByRole("button", { name: "Run all", exact: true }).click();
    await ran(page, exerciseCell);
    expect(await stateOf(page, failingCell).innerText()).toMatch(/^Failed after/);
    expect(await outputsOf(page, failingCell).innerText()).toContain("Error: meant 2");
    expect(await page.locator(".run-all").innerText()).not.toContain("ended at");
    expect(errors).toEqual([]);
  });

  it("ends at the first cell that fails, and says which", async () => {
    const { page } = await visitLesson();
    await write(page, 2, "throw new Error('no');");
    await page.getByRole("button", { name: "Run all", exact: true }).click();
    await page.getByText("Run all ended at").waitFor();
    expect(await page.locator(".run-all [role=status]").innerText()).toBe(
      "Run all ended at cell\u00a02, which failed.",
    );
    expect(await stateOf(page, 3).innerText()).toBe("");
  });
});

describe.skipIf(skipped)("the editor", () => {
  it("runs a cell with Ctrl-Enter, goes on with Shift-Enter, and is left with Escape and Tab", async () => {
    const { page } = await visitLesson();
    await press(page, "Edit", 1);
    await eventually(() => focused(page)).toBe("Code of cell 1, can be edited");
    await page.keyboard.press("ControlOrMeta+Enter");
    await ran(page, 1);
    expect(await focused(page)).toBe("Code of cell 1, can be edited");
    await page.keyboard.press("Shift+Enter");
    await eventually(() => focused(page)).toBe("Code of cell 2, can be edited");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await focused(page)).not.toBe("Code of cell 2, can be edited");
  });

  it("opens where the code is clicked, before anything was run", async () => {
    const { page } = await visitLesson();
    const code = cellOf(page, 2).locator("pre.code");
    await pointAt(page, code, "a * 10");
    await eventually(() => focused(page)).toBe("Code of cell 2, can be edited");
    await page.keyboard.insertText("7 + ");
    expect(await editorOf(page, 2).innerText()).toContain("= 7 + a * 10;");
  });

  it("opens by a tap on a phone", async () => {
    const { page } = await visitLesson({ ...touch, viewport: { width: 390, height: 800 } });
    await cellOf(page, 2).locator("pre.code").tap();
    await eventually(() => focused(page)).toBe("Code of cell 2, can be edited");
  });

  it("stays closed while words are marked, when the marking goes, and at the worked answer", async () => {
    const { page } = await visitLesson();
    const code = cellOf(page, 2).locator("pre.code");
    const box = (await code.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width - 200, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 100, box.y + 20, { steps: 3 });
    await page.mouse.up();
    await page.locator(".solution summary").click();
    await page.locator(".solution pre.code").click();
    expect(await page.locator('script[src*="engine."]').count()).toBe(0);
    // The first click of two loads what runs cells; then a word is marked.
    await code.dblclick({ position: { x: 30, y: 20 } });
    await eventually(() => page.locator('script[src*="live."]').count()).toBe(1);
    await eventually(() => stateOf(page, 2).innerText()).toBe("");
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe("const");
    await code.click();
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
    await page.waitForTimeout(300);
    expect(await page.locator(".editor").count()).toBe(0);
  });

  it("tells once of the slider that comes at a number: under the first editor, and to those who listen", async () => {
    const { page } = await visitLesson();
    const hint = page.getByText(english.inScripts.sliderHint);
    await press(page, "Edit", 3);
    await editorOf(page, 3).waitFor();
    expect(await hint.count()).toBe(0); // it has no number
    for (const n of [2, 1]) {
      await press(page, "Edit", n);
      await editorOf(page, n).waitFor();
    }
    expect(await hint.count()).toBe(1);
    expect(await cellOf(page, 2).innerText()).toContain(english.inScripts.sliderHint);
    await editorOf(page, 1).click();
    const announced = page
      .locator("body > .unseen[role=status]")
      .filter({ hasText: "Below the code is a slider for 2" });
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await announced.waitFor({ state: "attached" });
    expect(await hint.count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await eventually(() => inEditor(page)).toBe("range");
    await run(page, 2);
    await eventually(() => announced.count()).toBe(0);
    await editorOf(page, 1).click();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.waitForTimeout(500);
    expect(await announced.count()).toBe(0);
  });

  it("finds the numbers also where no time is left for the tree of the code", async () => {
    const { page } = await visitLesson();
    await page.evaluate(() => {
      let now = Date.now();
      Date.now = () => (now += 50); // the editor ends its work on the tree after 20
    });
    await press(page, "Edit", 2);
    await cellOf(page, 2).getByText(english.inScripts.sliderHint).waitFor();
    await editorOf(page, 2).click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText("sigmoid(2)");
    await page.keyboard.press("ArrowLeft");
    await cellOf(page, 2).getByRole("slider").waitFor();
  });

  it("indents, closes what is undone, and takes its place without moving the page", async () => {
    const { page } = await visitLesson();
    await press(page, "Edit", 2);
    await editorOf(page, 2).waitFor();
    await cellOf(page, 1).locator("pre.code").click();
    await editorOf(page, 1).waitFor();
    const heights = await cellOf(page, 1).evaluate((cell) => {
      const [editor, code] = cell.querySelectorAll<HTMLElement>(".code");
      const now = editor?.offsetHeight;
      if (editor) editor.hidden = true;
      if (code) code.hidden = false;
      return [now, code?.offsetHeight];
    });
    expect(heights[0]).toBe(heights[1]);
    await write(page, 2, "if (a) {");
    await page.keyboard.press("Enter");
    await page.keyboard.type("a;");
    expect(await editorOf(page, 2).innerText()).toBe("if (a) {\n  a;");
    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("ControlOrMeta+z");
    expect(await editorOf(page, 2).innerText()).toContain("const b: number = a * 10;");
  });

  it("keeps what was changed for the next visit, and Reset gives back code and outputs", async () => {
    const { page } = await visitLesson();
    await write(page, 3, "a + b + 1000");
    await stored(page, "a + b + 1000");
    await page.reload();
    await press(page, "Run", 2);
    await editorOf(page, 3).waitFor();
    expect(await editorOf(page, 3).innerText()).toBe("a + b + 1000");
    expect(await noteOf(page, 3).first().innerText()).toContain("on an earlier visit");
    await run(page, 3);
    expect(await textOf(page, 3)).toBe("1022");
    await press(page, "Reset", 3);
    expect(await editorOf(page, 3).innerText()).toBe("a + b");
    expect(await textOf(page, 3)).toBe("22");
    await page.reload();
    await run(page, 3);
    expect(await textOf(page, 3)).toBe("22");
  });

  it("lets a cell train with the loops in WebAssembly, which the page's policy allows", async () => {
    const { page, errors } = await visitLesson();
    await write(
      page,
      3,
      `import { optimize } from "one-neuron";
      let compiled = 0;
      const { Module } = WebAssembly;
      WebAssembly.Module = class extends Module { constructor(bytes) { super(bytes); compiled++; } } as any;
      const { costs } = await optimize([[0]], 0, [[-1, 1]], [[0, 1]]);
      [compiled, costs[0].toFixed(4)].join()`,
    );
    await run(page, 3);
    expect(await textOf(page, 3)).toContain("1,0.6931");
    expect(errors).toEqual([]);
  });

  it("says that the browser keeps nothing, and works", async () => {
    const { page } = await visitLesson();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await write(page, 3, "a + 1");
    await run(page, 3);
    expect(await textOf(page, 3)).toBe("3");
    expect(await page.locator(".notice").innerText()).toContain("keeps nothing");
  });

  it("shows no line that is wider than a phone", async () => {
    const { page } = await visitLesson({ viewport: { width: 390, height: 800 } });
    await press(page, "Edit", chartCell);
    await editorOf(page, chartCell).waitFor();
    const wide = await editorOf(page, chartCell).evaluate((e) => e.scrollWidth > e.clientWidth);
    expect(wide).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe.skipIf(skipped)("what a cell displays", () => {
  it("is cleaned: no links, forms, ids, handlers, and no style that covers the page", async () => {
    const { page } = await visitLesson();
    await write(
      page,
      3,
      `postMessage({ type: "display", run: 1, id: "x", bundle: { "text/plain": "x", "text/html":
        '<a href="https://example.org" id="y" onclick="z()">words</a><form><input></form><iframe></iframe>' +
        '<b style="position:fixed;text-align:left">b</b><table><tr><th scope="col">h</th></tr></table>' } });`,
    );
    await run(page, 3);
    const markup = await outputsOf(page, 3).innerHTML();
    if (markup.includes("words")) {
      expect(markup).not.toMatch(/<a|href|id=|onclick|form|input|iframe|fixed/);
      expect(markup).toContain('<th scope="col">h</th>');
    }
  });
});

describe.skipIf(skipped)("axe-core finds nothing wrong in a page whose cells have run", () => {
  it.each(["light", "dark"] as const)("in %s", async (colorScheme) => {
    const { page } = await visitLesson({ colorScheme, viewport: { width: 390, height: 800 } });
    await page.getByRole("button", { name: "Run all", exact: true }).click();
    await ran(page, exerciseCell);
    await write(page, 1, "const a: number = 3;");
    await page.getByText(stale).first().waitFor();
    await page.locator("body").click({ position: { x: 2, y: 2 } });
    expect(await violations(page)).toEqual([]);
    const small = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>(".run-bar button, .run-all button")].filter(
          (button) => button.offsetParent && button.offsetHeight < 28,
        ).length,
    );
    expect(small).toBe(0);
  });

  it("and buttons are large enough for a finger where one touches", async () => {
    const { page } = await visitLesson(touch);
    const heights = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>(".run-bar button, .run-all button"),
        ({ offsetHeight }) => offsetHeight,
      ),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

describe.skipIf(skipped)("a page in German on a phone", () => {
  let inGerman: string;
  beforeAll(async () => {
    const paths = writeNotebooks({ "00-start-here": cells });
    inGerman = await site({ language: "de" }, { paths });
  }, 60_000);

  it.each([360, 390])(
    "%i wide, no button lies on another one or on what is said",
    async (width) => {
      const { page } = await visit(browser, fileAddress(inGerman), lesson, {
        ...touch,
        viewport: { width, height: 800 },
      });
      const cell = cellOf(page, 3);
      const overlaps = () =>
        cell.locator(".copyable").evaluate((around) => {
          const parts = [...around.querySelectorAll<HTMLElement>(".run-bar > *, .copy, .outputs")]
            .filter((part) => part.checkVisibility({ visibilityProperty: true }))
            .filter(({ textContent }) => textContent !== "")
            .map((part) => ({ name: part.textContent, box: part.getBoundingClientRect() }));
          const outside = parts.filter(({ box }) => box.right > innerWidth);
          const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => [a, b] as const));
          const over = pairs.filter(
            ([{ box: a }, { box: b }]) =>
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          );
          return [...outside, ...over.flat()].map(({ name }) => name);
        });
      expect(await overlaps()).toEqual([]);
      await cell.getByRole("button", { name: "Ändern" }).tap();
      await cell.locator(".editor").getByRole("textbox").waitFor();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText("while (true);");
      await cell.getByRole("button", { name: "Ausführen" }).tap();
      const stop = cell.getByRole("button", { name: "Anhalten" });
      await stop.waitFor();
      expect(await overlaps()).toEqual([]);
      await stop.tap();
      await eventually(() => stateOf(page, 3).innerText()).toBe("Angehalten");
      expect(await overlaps()).toEqual([]);
    },
  );
});
