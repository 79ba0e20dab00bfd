/** npm run setup, on a fresh clone and later; and the port of npm start. */

import { appendFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { beforeEach, describe, expect, it } from "vitest";
import { askedPort } from "../../tools/lab/start.js";
import { Project, until } from "./project.js";

let project: Project;

beforeEach(() => {
  project = new Project();
});

const setup = (env: Record<string, string> = {}) => project.run(["setup"], env);

// The stand-ins are scripts with a first line that Windows does not understand.
describe.skipIf(process.platform === "win32")("npm run setup", () => {
  it("makes everything on a fresh clone, in order, and says so", async () => {
    const { code, output } = await setup();
    expect(output).toMatch(
      /✓ Installing npm packages[\s\S]*✓ Making a Python[\s\S]*✓ Installing JupyterLab[\s\S]*✓ Building[\s\S]*in place/,
    );
    expect(code).toBe(0);
    expect(project.calls()).toEqual(["npm", "venv", "pip", "freeze"]);
    expect(project.has(".venv/share/jupyter/kernels/tslab/kernel.json")).toBe(true);
  });

  it("does nothing the second time", async () => {
    await setup();
    project.calls();
    expect((await setup()).code).toBe(0);
    expect(project.calls()).toEqual([]);
  });

  it("does again only what something changed for", async () => {
    await setup();
    project.calls();
    project.write("requirements.lock", "jupyterlab");
    await setup();
    expect(project.calls()).toEqual(["venv", "pip", "freeze"]);
    project.write("package-lock.json", "{}");
    await setup();
    expect(project.calls()).toEqual(["npm", "freeze"]);
  });

  it("makes a snapshot again that is missing, was cut short or changed", async () => {
    const snapshot = project.path(".venv/share/jupyter/kernels/tslab/kernel.snapshot");
    await setup();
    project.calls();
    for (const harm of [
      () => rmSync(snapshot),
      () => writeFileSync(snapshot, ""),
      () => appendFileSync(snapshot, "more"),
    ]) {
      harm();
      expect((await setup()).code).toBe(0);
      expect(project.calls()).toEqual(["freeze"]);
    }
  });

  it("starts once from the snapshot, and so finds one that was damaged without a trace", async () => {
    const snapshot = project.path(".venv/share/jupyter/kernels/tslab/kernel.snapshot");
    await setup();
    project.calls();
    const { atime, mtime, size } = statSync(snapshot);
    writeFileSync(snapshot, Buffer.alloc(size));
    utimesSync(snapshot, atime, mtime);
    const { code, output } = await setup();
    expect(output).toContain("The kernel's snapshot is damaged");
    expect(code).toBe(0);
    expect(project.calls()).toEqual(["freeze"]);
  });

  it("goes on with a slower kernel where no snapshot of it can be made", async () => {
    const snapshot = ".venv/share/jupyter/kernels/tslab/kernel.snapshot";
    const { code, output } = await setup({ FREEZE_SAYS: "no snapshots here" });
    expect(code).toBe(0);
    expect(output).toContain("start more slowly; .one-neuron/setup.log says why");
    expect(project.read(".one-neuron/setup.log")).toContain("no snapshots here");
    expect(project.has(snapshot)).toBe(false);
    project.write("package-lock.json", "{}");
    expect((await setup()).code).toBe(0);
    expect(project.has(snapshot)).toBe(true);
  });

  it("repairs an install that was interrupted", async () => {
    const { child, end } = project.start(["setup"], { NPM_HANGS: "1" });
    await until(() => project.has("node_modules"));
    child.kill("SIGINT");
    const { code, output } = await end;
    expect(code).toBe(130);
    expect(output).toContain("Stopped. Nothing is lost");
    expect(output).not.toContain("failed");
    project.calls();
    expect((await setup()).code).toBe(0);
    expect(project.calls()).toEqual(["npm", "venv", "pip", "freeze"]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      "npm has no network",
      { NPM_SAYS: "npm error code ENOTFOUND" },
      /npm packages could not be downloaded[\s\S]*npm run setup/,
    ],
    [
      "pip has no network",
      { PIP_SAYS: "Failed to establish a new connection: [Errno -2]" },
      /Python packages could not be downloaded[\s\S]*npm run setup/,
    ],
    [
      "the clock is wrong, so that no certificate is valid",
      { NPM_SAYS: "npm error code CERT_NOT_YET_VALID" },
      /by the clock of this computer \(\d{4}-\d\d-\d\d\)[\s\S]*set the clock right/,
    ],
    [
      "pip finds the clock wrong",
      { PIP_SAYS: "SSLError(SSLCertVerificationError: certificate is not yet valid" },
      /certificate of the server is not valid[\s\S]*set the clock right/,
    ],
    [
      "the disk is full",
      { NPM_SAYS: "ENOSPC: no space left on device" },
      /disk is full[\s\S]*npm run setup/,
    ],
    [
      "the folder belongs to somebody else",
      { NPM_SAYS: "npm error code EACCES" },
      /not yours to change/,
    ],
    [
      "npm fails for another reason",
      { NPM_SAYS: "npm error something else" },
      /failed[\s\S]*something else[\s\S]*setup\.log/,
    ],
    [
      "Python is too old",
      { PYTHON_IS: "3 8" },
      /Python 3\.11 or newer; python3 is 3\.8[\s\S]*Install one/,
    ],
    [
      "Python has no venv",
      {
        VENV_SAYS:
          "The virtual environment was not created successfully because ensurepip is not available.\n    apt install python3.11-venv\n",
      },
      /no venv module[\s\S]*apt install python3\.11-venv/,
    ],
    [
      "src/ does not compile",
      { TSC_SAYS: "src/x.ts(1,1): error TS1: no" },
      /src\/ does not compile[\s\S]*error TS1/,
    ],
  ])("says what is wrong and what mends it when %s", async (_what, env, words) => {
    const { code, output } = await setup(env);
    expect(output).toMatch(words);
    expect(output).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
    expect((await setup()).code, "the next run").toBe(0);
  });

  it("says so when there is no Python at all", async () => {
    rmSync(project.path("bin/python3"));
    const { code, output } = await setup();
    expect(output).toMatch(/no Python was found\.\n.*Install one \(.*PYTHON/);
    expect(code).toBe(1);
  });

  it("names the commands when one is unknown", async () => {
    const { code, output } = await project.run(["lessons"]);
    expect(output).toMatch(/There is no command "lessons"[\s\S]*start/);
    expect(code).toBe(1);
  });
});

describe.skipIf(process.platform === "win32")("without Python", () => {
  beforeEach(() => rmSync(project.path("bin/python3")));

  it.each([
    ["check", "tools/test/check.ts"],
    ["data", "tools/data/main.ts"],
  ])("npm run %s installs the npm packages, builds the library and runs", async (name, script) => {
    const { code, output } = await project.run([name]);
    expect(output).toMatch(/✓ Installing npm packages[\s\S]*✓ Building the library/);
    expect(output).toContain(`runs ${project.path(script)}`);
    expect(code).toBe(0);
    expect(project.calls()).toEqual(["npm for developers"]);
  });
});

describe.skipIf(process.platform === "win32")("npm start -- --port", () => {
  it("says so when the port is taken, instead of quietly taking another", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const { port } = server.address() as { port: number };
    const { code, output } = await project.run(["start", "--port", String(port)]);
    server.close();
    expect(output).toContain(`Port ${port} is taken by another program`);
    expect(output).toContain(`npm start -- --port ${port + 1}`);
    expect(code).toBe(1);
  });

  it.each([
    [["--port", "8899"], 8899],
    [["--no-browser", "--port=8899"], 8899],
    [["--ServerApp.port=8899"], 8899],
    [["--no-browser"], undefined],
  ])("reads %j", (args, port) => {
    expect(askedPort(args)).toBe(port);
  });

  it.each([[["--port"]], [["--port", "eight"]], [["--port=70000"]]])(
    "refuses %j in words",
    (args) => {
      expect(() => askedPort(args)).toThrow(
        /A port is a whole number[\s\S]*npm start -- --port 8899/,
      );
    },
  );
});
