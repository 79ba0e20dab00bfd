/** The kernel starts, whatever became of its snapshot, and says once why it takes longer. */

import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
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

/** A course of its own, with links where the original can serve: the launcher goes by where it lies itself. */
class Course {
  folder = mkdtempSync(join(tmpdir(), "course ü "));
  spec = "";

  constructor() {
    this.#name();
    mkdirSync(this.spec, { recursive: true });
    cpSync(inProject("tools", "lab"), join(this.folder, "tools", "lab"), { recursive: true });
    for (const name of ["node_modules", "notebooks", "package.json", "dist"])
      symlinkSync(inProject(name), join(this.folder, name));
    for (const name of ["kernel.json", "kernel.snapshot"])
      copyFileSync(join(kernelFolder, name), join(this.spec, name));
    const record = JSON.parse(readFileSync(join(kernelFolder, "launch.json"), "utf8"));
    this.record = { ...record, project: this.folder };
  }

  set record(record: { node: object; [name: string]: unknown }) {
    writeFileSync(join(this.spec, "launch.json"), JSON.stringify(record));
  }

  get record() {
    return JSON.parse(readFileSync(join(this.spec, "launch.json"), "utf8"));
  }

  get snapshot() {
    return join(this.spec, "kernel.snapshot");
  }

  move(): void {
    const moved = `${this.folder} moved`;
    renameSync(this.folder, moved);
    this.folder = moved;
    this.#name();
  }

  #name(): void {
    this.spec = join(this.folder, ".venv", "share", "jupyter", "kernels", "tslab");
  }

  async run(...cells: string[]): Promise<string[]> {
    return JSON.parse(
      await talk("start.py", { args: [this.spec, inProject("notebooks"), ...cells] }),
    );
  }
}

let course: Course;

beforeEach(() => {
  course = new Course();
});

const isFromSnapshot = 'process.execArgv.includes("--snapshot-blob")';

describe("a kernel", () => {
  it("starts from a snapshot that was copied: another date, the same bytes", async () => {
    expect(await course.run(isFromSnapshot)).toEqual(["true\n"]);
  }, 60_000);

  it.each<[string, (course: Course) => void, string]>([
    ["is empty", ({ snapshot }) => writeFileSync(snapshot, ""), "the snapshot is damaged"],
    [
      "is cut short",
      ({ snapshot }) => truncateSync(snapshot, 20_000_000),
      "the snapshot is damaged",
    ],
    ["is only its head", ({ snapshot }) => truncateSync(snapshot, 1000), "the snapshot is damaged"],
    [
      "has other bytes",
      ({ snapshot }) => {
        const bytes = readFileSync(snapshot);
        bytes.fill("X", 21_000_000, 21_000_004);
        writeFileSync(snapshot, bytes);
      },
      "the snapshot is damaged",
    ],
    ["is longer", ({ snapshot }) => appendFileSync(snapshot, "more"), "the snapshot is damaged"],
    ["is missing", ({ snapshot }) => rmSync(snapshot), "the snapshot is missing"],
    [
      "is of a Node that was updated",
      (of) => {
        of.record = { ...of.record, node: { ...of.record.node, changed: "0" } };
      },
      "Node was changed",
    ],
    [
      "is of a Node that is gone",
      (of) => {
        of.record = { ...of.record, node: { ...of.record.node, path: "/nowhere/node" } };
      },
      "is gone (/nowhere/node)",
    ],
    [
      "is of another processor",
      (of) => {
        of.record = { ...of.record, processor: "flags: none" };
      },
      "another kind of processor",
    ],
    [
      "was moved with the course",
      (of) => {
        of.move();
      },
      "the course was moved",
    ],
    [
      "has lost its description",
      ({ spec }) => writeFileSync(join(spec, "launch.json"), "{"),
      "launch.json, which says what the snapshot was made of, cannot be read",
    ],
  ])(
    "starts without a snapshot that %s, and its first cell says so",
    async (_what, harm, words) => {
      harm(course);
      const [first, second] = await course.run(isFromSnapshot, "1 + 1");
      expect(first).toMatch(/^The kernel started without its snapshot.* because .*npm run setup\n/);
      expect(first).toContain(words);
      expect(first).toMatch(/\nfalse\n$/);
      expect(second).toBe("2\n");
    },
    60_000,
  );

  it("says nothing where setup could make no snapshot, for setup said so", async () => {
    course.record = { ...course.record, snapshot: null };
    expect(await course.run(isFromSnapshot)).toEqual(["false\n"]);
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
    expect(await new Course().run(isOurs)).toEqual(["true\n"]);
    rmSync(course.snapshot); // made with the other tslab
    expect(await course.run("1 + 1", isOurs)).toEqual(["2\n", "false\n"]);
  }, 60_000);
});
