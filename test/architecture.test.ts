/** The house has floors: a file imports from the floors below it, or from a file before it on its own. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** A folder stands where its name is, but for those of its files that are named themselves. */
const floors = [
  [
    "input-error",
    "charts/html",
    "charts/notebook",
    "charts/training",
    "charts/turns",
    "tfjs",
    "tensor",
    "inputs",
    "problem",
    "notation",
  ],
  ["sigmoid", "loss", "data/random", "data"],
  ["exp", "activate", "products", "sweep", "cost", "propagate", "gradient-check", "safe-rate"],
  ["forms", "descent", "optimize", "metrics", "ranking"],
  ["model", "charts", "study"],
  ["index"],
].flat();

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(c?ts|js)$/.test(file),
);

const place = (file: string) => {
  const path = file.replaceAll(sep, "/").replace(/\.c?(ts|js)$/, "");
  return floors.indexOf(floors.includes(path) ? path : (path.split("/")[0] as string));
};

it.each(files)("src/%s has its place in the house and imports from below only", (file) => {
  expect(place(file), "add it to the floors in this test").toBeGreaterThanOrEqual(0);
  const text = readFileSync(join(src, file), "utf8");
  const imports = [...text.matchAll(/(?:from|import) ?\(?"(\.[^"]+)"/g)].map(([, path]) =>
    relative(src, join(src, dirname(file), path as string)),
  );
  expect(imports.filter((path) => path.startsWith(".."))).toEqual([]);
  const inFolder = file.includes(sep);
  const beside = (path: string) => place(path) === place(file) && !inFolder;
  expect(imports.filter((path) => place(path) > place(file) || beside(path))).toEqual([]);
});

it("the neuron itself, beside its charts, data and exercises, has less than 900 lines of code", () => {
  const text = files
    .filter((file) => !file.includes(sep))
    .map((file) => readFileSync(join(src, file), "utf8"))
    .join("\n");
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, "").split("\n");
  expect(code.filter((line) => line.trim() !== "").length).toBeLessThan(900);
});
