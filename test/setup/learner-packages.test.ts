/** A learner's install is without the packages of developers: what `npm start` runs may import the others only. */

import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { relative } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { compiler } from "../../tools/setup/library.js";
import { inProject } from "../../tools/setup/paths.js";
import { filesOf } from "../../tools/setup/stamp.js";

/** The start, the kernel, and the library that the start compiles. */
const run = ["tools/run.cjs", "tools/setup", "tools/lab", "tools/image/inside", "src"];

const { dependencies } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
const settings = JSON.parse(readFileSync(inProject("tsconfig.json"), "utf8")).compilerOptions;

/** Such as "vega" of "vega/build". What is no name of a package, such as a part of a regular expression, is nothing. */
const packageOf = (path: string) => /^(?:@[\w.-]+\/)?\w[\w.-]*(?=\/|$)/.exec(path)?.[0] ?? [];

/** What a file imports, requires, imports later or refers to for its types. */
function packagesIn(file: string): string[] {
  const read = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return [...read.importedFiles, ...read.typeReferenceDirectives]
    .map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith(".") && !isBuiltin(name))
    .flatMap(packageOf);
}

const files = run
  .flatMap((place) => filesOf(inProject(place)))
  .filter((file) => /\.c?[jt]s$/.test(file));
const inCompiler = relative(inProject("node_modules"), compiler).replaceAll("\\", "/");
const types = (settings.types as string[]).map((name) => `@types/${name}`);

const used = new Set([...files.flatMap(packagesIn), ...[inCompiler, ...types].flatMap(packageOf)]);

it("npm start imports no package that a learner's install leaves out", () => {
  for (const name of ["zeromq", "vega", "esbuild", "@tensorflow/tfjs-core", "@typescript/native"])
    expect([...used]).toContain(name);
  expect([...used].filter((name) => !(name in dependencies))).toEqual([]);
});

it("a learner's install has no package that only others import, but the link by which notebooks import the library", () => {
  const others = Object.keys(dependencies).filter((name) => !used.has(name));
  expect(others).toEqual(["one-neuron"]);
});
