/** A class through its real programs: JupyterHub, proxy, servers, kernels. */

import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Kernel } from "../../tools/classroom/load/kernel.js";
import { learn } from "../../tools/classroom/load/learner.js";
import { until } from "../setup/project.js";
import { type AClass, aClass, cannotRun, nicenessOf, openKernel } from "./a-class.js";

describe.skipIf(cannotRun)("a class", () => {
  let open: AClass;

  beforeAll(async () => {
    open = await aClass("# the class\nmaria teacher\nanna\nben\n");
    await Promise.all([open.hub.startServer("anna"), open.hub.startServer("ben")]);
  }, 180_000); // JupyterHub is installed here if it is not yet

  afterAll(() => open.close(), 60_000);

  const isReachable = async (name: string) =>
    (await open.hub.as(name)).serverOf(name).open("notebooks/00-start-here.ipynb");

  it("gives each learner the course, in a home that nobody else may enter", () => {
    for (const name of ["anna", "ben"]) {
      expect(existsSync(open.home(name, "notebooks", "10-one-neuron-is-not-enough.ipynb"))).toBe(
        true,
      );
      expect(existsSync(open.home(name, "data", "o-rings.csv"))).toBe(true);
      expect(statSync(open.home(name)).mode & 0o777).toBe(0o700);
    }
    const { learners } = open.running.folder.ids;
    expect(statSync(open.home("anna")).uid).toBe(learners.anna);
    expect(learners.anna).not.toBe(learners.ben);
  });

  it("runs a lesson to its end for a learner", async () => {
    const id = open.running.folder.ids.learners.maria ?? 0;
    const outcome = await learn(open.hub, "maria", id, ["03-the-sigmoid.ipynb"], true);
    expect(outcome).toMatchObject({ finished: true, kernelDeaths: 0, failedCells: [] });
    expect(outcome.firstChart).toBeGreaterThan(0);
  });

  it.each(["notebooks/a.ipynb", "a.ipynb", "deep/in/her/home/a.ipynb"])(
    "lets %s import the library, with its types",
    async (path) => {
      const kernel = await openKernel(open, "anna", path);
      const right = await kernel.run('import { sigmoid } from "one-neuron"; sigmoid(0)');
      expect(right).toEqual({ status: "ok", text: "0.5\n", errors: "" });
      const wrong = await kernel.run('sigmoid("0")');
      expect(wrong.errors).toContain("not assignable to parameter of type 'number");
      await kernel.close();
    },
  );

  it("keeps the learner's progress in the learner's home", async () => {
    const kernel = await openKernel(open, "anna");
    await kernel.run('import { check } from "one-neuron"; check("0.1", 2);');
    await kernel.close();
    expect(existsSync(open.home("anna", ".one-neuron", "progress.json"))).toBe(true);
  });

  it("keeps what a learner changed and brings back what is missing, when the server starts again", async () => {
    const [changed, missing] = ["01-binary-classification", "02-notation"].map((name) =>
      open.home("ben", "notebooks", `${name}.ipynb`),
    ) as [string, string];
    writeFileSync(changed, "mine");
    rmSync(missing);
    await open.hub.stopServer("ben");
    await open.hub.startServer("ben");
    expect(readFileSync(changed, "utf8")).toBe("mine");
    expect(JSON.parse(readFileSync(missing, "utf8")).nbformat).toBe(4);
  });

  it("goes on with a running cell while the Hub is killed and started again", async () => {
    const kernel = await openKernel(open, "anna");
    const cell = kernel.run(
      'for (let i = 0; i < 30; i++) await new Promise((go) => setTimeout(go, 100)); "still here"',
    );
    await open.running.kill("Hub");
    expect(await cell).toMatchObject({ status: "ok", text: "still here\n" });
    await open.hub.stopServer("maria"); // the Hub serves again, and knows the servers of before
    expect(await kernel.run("1 + 1")).toMatchObject({ text: "2\n" });
    const server = (await open.hub.as("anna")).serverOf("anna");
    const { cells } = await server.open("notebooks/00-start-here.ipynb");
    expect(cells.length).toBeGreaterThan(5);
    await kernel.close();
  });

  it("goes on when the shared compiler is killed", async () => {
    const kernel = await openKernel(open, "anna");
    await kernel.run("const before: number = 41;");
    await open.running.kill("compiler");
    expect(await kernel.run("before + 1")).toMatchObject({ status: "ok", text: "42\n" });
    await kernel.close();
  });

  it("lets learners in again after the proxy was killed", async () => {
    const kernel = await openKernel(open, "anna");
    await kernel.run("const kept = 7;");
    await open.running.kill("proxy");
    // The Hub looks every few seconds whether the proxy still knows all servers.
    await until(() =>
      Promise.all(["anna", "ben"].map(isReachable)).then(
        () => true,
        () => false,
      ),
    );
    const server = (await open.hub.as("anna")).serverOf("anna");
    const line = await Kernel.open(server.connect(kernel.id), () => {});
    expect(await line.run("kept")).toMatchObject({ text: "7\n" });
    line.close();
    await kernel.close();
  });

  it("lets who computes for long wait for the others", async () => {
    const [busy, idle] = await Promise.all([openKernel(open, "ben"), openKernel(open, "anna")]);
    await busy.run("{ const end = Date.now() + 6000; while (Date.now() < end); }");
    const { anna = 0, ben = 0 } = open.running.folder.ids.learners;
    await until(() => nicenessOf(ben) > nicenessOf(anna));
    await Promise.all([busy.close(), idle.close()]);
  });

  it("refuses more memory than a learner may take, and disturbs nobody else", async () => {
    const [greedy, other] = await Promise.all([openKernel(open, "ben"), openKernel(open, "anna")]);
    await other.run("const kept = 7;");
    const outcome = await greedy
      .run("const all = []; for (;;) all.push(new Float64Array(1e6).fill(1));")
      .then(
        ({ errors }) => errors,
        (error: Error) => error.message,
      );
    // Which of the two depends on where the memory ends: in an array, or in V8 itself.
    expect(outcome).toMatch(/Array buffer allocation failed|the kernel died/);
    expect(await other.run("kept")).toMatchObject({ text: "7\n" });
    const again = await openKernel(open, "ben");
    expect(await again.run("1 + 1")).toMatchObject({ text: "2\n" });
    await Promise.all([again.close(), other.close()]);
  });
});
