/** The library in one module does what its many modules do. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { joinIntoIndex } from "../../tools/setup/one-module.js";
import { inProject } from "../../tools/setup/paths.js";

let folder: string;

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const index = () => join(folder, "dist", "index.js");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "library ü "));
  write("package.json", '{ "type": "module" }');
  write("words.txt", "outside");
  write("dist/index.js", 'export * from "./data/words.js";');
  write(
    "dist/data/words.js",
    `import { readFileSync } from "node:fs";
    import common from "../common.cjs";
    const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
    export const words = () => [read("../../words.txt"), read("./beside.txt"), common.word];
    export const later = async () => (await import("esbuild")).version;`,
  );
  write("dist/data/beside.txt", "beside");
  write("dist/common.cjs", 'exports.word = "common";');
});

describe("the library's modules joined into one", () => {
  it("find the files beside themselves, what is above them, and CommonJS", async () => {
    await joinIntoIndex(join(folder, "dist"));
    rmSync(join(folder, "dist", "data", "words.js"));
    const { words } = await import(pathToFileURL(index()).href);
    expect(words()).toEqual(["outside", "beside", "common"]);
  });

  it("load a package when they come to it, and not before", async () => {
    await joinIntoIndex(join(folder, "dist"));
    expect(readFileSync(index(), "utf8")).toContain('import("esbuild")');
  });

  it("stay apart, and work, when they cannot be joined", async () => {
    write("dist/data/lost.js", 'import "./missing.js";');
    write("dist/index.js", 'export * from "./data/words.js"; export * from "./data/lost.js";');
    const before = readFileSync(index(), "utf8");
    await expect(joinIntoIndex(join(folder, "dist"))).rejects.toThrow("missing.js");
    expect(readFileSync(index(), "utf8")).toBe(before);
  });

  it("give the names that they give apart", async () => {
    const joined = await import(pathToFileURL(inProject("dist", "index.js")).href);
    const apart = await import("../../src/index.js");
    expect(Object.keys(joined).sort()).toEqual(Object.keys(apart).sort());
  });
});
