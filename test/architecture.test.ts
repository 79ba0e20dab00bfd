/** The house has floors: a file imports from the floors below it, or from a file before it on its own. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const floors = [
  ["input-error", "html", "notebook", "tensor", "inputs", "problem", "notation", "random"],
  ["sigmoid", "loss", "standardize", "data"],
  ["exp", "activate", "products", "sweep", "cost", "propagate", "gradient-check", "safe-rate"],
  ["forms", "descent", "progress", "turns", "optimize", "metrics", "ranking"],
  ["model", "charts", "study"],
  ["index"],
].flat();

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(ts|js)$/.test(file),
);

/** Where a file stands: its own name at the top of src/, its folder's name below. */
const place = (file: string) =>
  floors.indexOf((file.split(sep)[0] as string).replace(/\.(ts|js)$/, ""));

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
