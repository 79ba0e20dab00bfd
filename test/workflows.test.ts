/** The workflows of GitHub Actions. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { inProject, venvPython } from "../tools/setup/paths.js";
import { oldestPython } from "../tools/setup/python.js";
import { filesOf } from "../tools/setup/stamp.js";
import { notPortable } from "../tools/test/portable.js";

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        steps: readonly { run?: string; uses?: string }[];
        permissions?: object;
        strategy?: {
          matrix: { include?: readonly { node: string; python: string }[]; os?: readonly string[] };
        };
      }
    >
  >;
}

/** The environment of JupyterLab brings a YAML parser along. */
const program =
  "import json, sys, yaml; json.dump(yaml.load(sys.stdin, yaml.BaseLoader), sys.stdout)";

function read(name: string): Workflow {
  const input = readFileSync(inProject(".github", "workflows", name));
  return JSON.parse(execFileSync(venvPython, ["-c", program], { input, encoding: "utf8" }));
}

const scripts = Object.keys(
  JSON.parse(readFileSync(inProject("package.json"), "utf8")).scripts as object,
);

const workflows = readdirSync(inProject(".github", "workflows"));

describe.each(workflows)("%s", (name) => {
  it("runs only commands that the project has, and actions of a fixed commit", () => {
    for (const { steps } of Object.values(read(name).jobs))
      for (const { run, uses } of steps) {
        if (run === undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
        else
          expect(scripts).toContain(/^(?:npm (?:run )?|node tools\/run\.cjs )(\w+)/.exec(run)?.[1]);
      }
  });
});

it("the workflows name the version behind each commit of an action, and one commit for an action", () => {
  const lines = workflows.flatMap(
    (name) =>
      readFileSync(inProject(".github", "workflows", name), "utf8").match(/uses: .*/g) ?? [],
  );
  for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const actions = new Set(lines.map((line) => line.split("@")[0]));
  expect(new Set(lines).size).toBe(actions.size);
});

/** What zizmor, which knows how workflows are attacked and what they may contain, says of a folder of them. */
function audit(folder: string) {
  const zizmor = join(dirname(venvPython), process.platform === "win32" ? "zizmor.exe" : "zizmor");
  const { status, stdout, stderr } = spawnSync(
    zizmor,
    ["--offline", "--no-progress", "--quiet", "--format=plain", folder],
    { encoding: "utf8" },
  );
  return { status, says: stdout + stderr };
}

describe("zizmor", () => {
  it("finds nothing in the workflows", () => {
    expect(audit(inProject(".github", "workflows"))).toEqual({
      status: 0,
      says: expect.stringContaining("No findings"),
    });
  });

  it.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: these braces are GitHub's
    ["text of a stranger in a command", "run: echo ${{ github.event.issue.title }}", "injection"],
    ["an action that can change", "uses: actions/checkout@v5", "unpinned-uses"],
    ["a step that is none", "steps: 1", "failed to validate"],
  ])("would find %s", (_what, step, words) => {
    const folder = join(mkdtempSync(join(tmpdir(), "one neuron ")), ".github", "workflows");
    mkdirSync(folder, { recursive: true });
    const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
    writeFileSync(join(folder, "a.yml"), text);
    const { status, says } = audit(folder);
    expect(says).toContain(words);
    expect(status).not.toBe(0);
  });
});

it("pages.yml lets only the job that runs no command deploy", () => {
  const { build, deploy } = read("pages.yml").jobs;
  expect(build?.permissions).toBeUndefined();
  expect(deploy?.permissions).toEqual({ pages: "write", "id-token": "write" });
  expect(deploy?.steps.every(({ run }) => run === undefined)).toBe(true);
});

it("ci.yml tries the oldest Node and Python that the project promises, to the letter", () => {
  const pairs = read("ci.yml").jobs.test?.strategy?.matrix.include ?? [];
  const { engines } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
  const oldestNodes = (engines.node as string).match(/[\d.]+/g) ?? [];
  expect(pairs.map(({ node }) => node)).toEqual(expect.arrayContaining(oldestNodes));
  expect(pairs.map(({ python }) => python)).toContain(`${oldestPython.join(".")}.0`);
});

it("ci.yml tries macOS and Windows too", () => {
  const { "other-systems": job } = read("ci.yml").jobs;
  const systems = (job?.strategy?.matrix.os ?? []).map((name) => name.split("-")[0]);
  expect(systems).toEqual(["macos", "windows"]);
  const runs = job?.steps.map(({ run }) => run).filter((run) => run !== undefined);
  expect(runs).toEqual([
    "npm run setup",
    "node tools/run.cjs test --portable",
    "node tools/run.cjs notebooks --check 03",
  ]);
});

describe("npm test -- --portable", () => {
  const all = filesOf(inProject("test"))
    .map((file) => relative(inProject(), file).replaceAll(sep, "/"))
    .filter((file) => file.endsWith(".test.ts"));

  it.each(notPortable)("leaves out %s, which exists", (path) => {
    expect(all.filter((file) => file.startsWith(path))).not.toEqual([]);
  });

  it("keeps most tests, and none that starts a browser or a kernel", () => {
    const kept = all.filter((file) => !notPortable.some((path) => file.startsWith(path)));
    expect(kept.length).toBeGreaterThan(all.length / 2);
    const starts = /(?:browser\/(?:chromium|firefox|both)|kernel\/talk|notebooks\/execute)\.js"/;
    expect(kept.filter((file) => starts.test(readFileSync(inProject(file), "utf8")))).toEqual([]);
  });
});
