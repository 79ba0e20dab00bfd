/** The kernel also starts with a missing or damaged snapshot, and says once why that takes longer. */

import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { inProject, kernelFolder } from "../../tools/setup/paths.js";
import { talk } from "./talk.js";

/** A copy of the course whose snapshot can be damaged. What no test changes is linked, not copied. */
class Course {
  folder = mkdtempSync(join(tmpdir(), "course ü "));

  constructor() {
    cpSync(inProject("tools", "lab"), join(this.folder, "tools", "lab"), { recursive: true });
    mkdirSync(this.spec, { recursive: true });
    for (const name of ["node_modules", "package.json", "dist"])
      symlinkSync(inProject(name), join(this.folder, name));
    mkdirSync(join(this.folder, "notebooks"));
    for (const name of ["kernel.json", "kernel.snapshot"])
      copyFileSync(join(kernelFolder, name), join(this.spec, name));
  }

  get spec() {
    return join(this.folder, ".venv", "share", "jupyter", "kernels", "tslab");
  }

  get snapshot() {
    return join(this.spec, "kernel.snapshot");
  }

  change(name: string, from: string, to: string): void {
    const file = join(this.folder, name);
    const text = readFileSync(file, "latin1");
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to), "latin1");
  }

  /** Runs cells in a kernel of this course, in its folder of notebooks or another, and returns what each printed. */
  async run(cells: string[], folder = join(this.folder, "notebooks")): Promise<string[]> {
    return JSON.parse(await talk("start.py", { args: [this.spec, folder, ...cells] }));
  }
}

let course: Course;

beforeEach(() => {
  course = new Course();
});

const isFromSnapshot = 'process.execArgv.includes("--snapshot-blob")';

describe("a kernel", () => {
  it.each<[string, (course: Course) => void, string]>([
    ["is empty", ({ snapshot }) => writeFileSync(snapshot, ""), "Node ended with"],
    ["is cut short", ({ snapshot }) => truncateSync(snapshot, 20_000_000), "Node ended with"],
    ["is only its head", ({ snapshot }) => truncateSync(snapshot, 1000), "Node ended with"],
    [
      "has other bytes",
      ({ snapshot }) => {
        const bytes = readFileSync(snapshot);
        bytes.fill("X", 21_000_000, 21_000_004);
        writeFileSync(snapshot, bytes);
      },
      "Node ended with",
    ],
    ["is missing", ({ snapshot }) => rmSync(snapshot), "Node ended with 14"],
    [
      "is of another Node",
      (of) => {
        const version = process.versions.node;
        const other = version.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
        of.change(".venv/share/jupyter/kernels/tslab/kernel.snapshot", version, other);
      },
      "Node ended with 14",
    ],
    [
      "was made with other options of V8, as of another processor (Node 20 minds, newer ones do not)",
      (of) =>
        of.change("tools/lab/v8-options.cjs", "withCompiler: [", 'withCompiler: ["--no-opt",'),
      "To mend it",
    ],
    ["was moved with the course", () => {}, "the course was moved after the snapshot was made"],
  ])(
    "starts without a snapshot that %s, and its first cell says so",
    async (_what, harm, words) => {
      harm(course);
      const [first, second] = await course.run([isFromSnapshot, "1 + 1"]);
      expect(first).toMatch(/^The kernel started without its snapshot.* npm run setup\n/);
      expect(first).toContain(words);
      expect(first).toMatch(/\nfalse\n$/);
      expect(second).toBe("2\n");
    },
    60_000,
  );

  it("says nothing where setup could make no snapshot, for setup said so", async () => {
    course.change(
      ".venv/share/jupyter/kernels/tslab/kernel.json",
      ',\n    "{resource_dir}/kernel.snapshot"',
      "",
    );
    expect(await course.run([isFromSnapshot])).toEqual(["false\n"]);
  }, 60_000);

  it("is tslab as it is where another tslab is installed", async () => {
    const packages = join(course.folder, "node_modules");
    rmSync(packages);
    mkdirSync(join(packages, "@tslab"), { recursive: true });
    cpSync(inProject("node_modules", "tslab"), join(packages, "tslab"), { recursive: true });
    for (const name of ["commander", "semver", "zeromq", "rollup", "@rollup", "@types", "cmake-ts"])
      symlinkSync(inProject("node_modules", name), join(packages, name));
    symlinkSync(
      inProject("node_modules", "@tslab", "typescript-for-tslab"),
      join(packages, "@tslab", "typescript-for-tslab"),
    );
    const manifest = join(packages, "tslab", "package.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"1.0.22"', '"1.0.23"'));
    const isOurs = 'Object.keys(require.cache).some((path) => path.includes("runner.cjs"))';
    expect((await new Course().run([isOurs]))[0]).toMatch(/true\n$/);
    expect(await course.run(["1 + 1", isOurs])).toEqual(["2\n", "false\n"]);
  }, 60_000);
});
