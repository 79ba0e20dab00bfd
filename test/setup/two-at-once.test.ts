/** Two setups at the same time in one folder. */

import { beforeEach, describe, expect, it } from "vitest";
import { Project, until } from "./project.js";

let project: Project;

beforeEach(() => {
  project = new Project();
});

/** Starts a setup that waits inside npm until the project has a file "go". */
async function hanging() {
  const first = project.start(["setup"], { NPM_HANGS: "1" });
  await until(() => project.has("calls"));
  return first;
}

const waits = /Another setup is at work in this folder \(process (\d+)\)/;

// The stand-ins are scripts with a first line that Windows does not understand.
describe.skipIf(process.platform === "win32")("of two setups in one folder", () => {
  it("the second says for which process it waits, and then finds all in place", async () => {
    const first = await hanging();
    const second = project.start(["setup"]);
    await until(() => waits.test(second.output()));
    expect(second.output()).toContain(`(process ${first.child.pid})`);
    project.write("go", "");
    expect((await first.end).code).toBe(0);
    const { code, output } = await second.end;
    expect(output).toContain("Everything is in place");
    expect(code).toBe(0);
    expect(project.calls()).toEqual(["npm", "venv", "pip", "freeze"]);
  });

  it("the second can be stopped while it waits, and the first goes on", async () => {
    const first = await hanging();
    const second = project.start(["setup"]);
    await until(() => waits.test(second.output()));
    second.child.kill("SIGINT");
    const { code, output } = await second.end;
    expect(code).toBe(130);
    expect(output).toContain("Stopped.");
    project.write("go", "");
    expect((await first.end).code).toBe(0);
    expect(project.calls()).toEqual(["npm", "venv", "pip", "freeze"]);
  });

  it("the second goes on where the first was killed", async () => {
    const first = await hanging();
    const second = project.start(["setup"]);
    await until(() => waits.test(second.output()));
    first.child.kill("SIGKILL");
    project.write("go", ""); // npm goes on after setup was killed; this lets it end
    expect((await second.end).code).toBe(0);
  });

  it("of many that find the lock of a dead process, each has its turn", async () => {
    const dead = 2 ** 22 + 1; // greater than any process id of Linux or macOS
    project.write(`.one-neuron/setup.lock/${dead}-0`, "");
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => project.run(["setup"])));
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    expect(project.calls()).toEqual(["npm", "venv", "pip", "freeze"]);
  });

  it("none leaves anything of its lock behind", async () => {
    await Promise.all([project.run(["setup"]), project.run(["setup"])]);
    expect(project.files(".one-neuron")).toEqual(["setup.log"]);
  });
});
