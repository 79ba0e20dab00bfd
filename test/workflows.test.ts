import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject, venvPython } from "../tools/setup/paths.js";
import { oldestPython } from "../tools/setup/python.js";

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        steps: readonly { run?: string; uses?: string }[];
        permissions?: object;
        strategy?: { matrix: { include: readonly { node: string; python: string }[] } };
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

describe.each(readdirSync(inProject(".github", "workflows")))("%s", (name) => {
  it("runs only commands that the project has, and actions of a named version", () => {
    for (const { steps } of Object.values(read(name).jobs))
      for (const { run, uses } of steps) {
        if (run === undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
        else expect(scripts).toContain(/^npm (?:run )?(\w+)/.exec(run)?.[1]);
      }
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
