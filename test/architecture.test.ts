/** Who may import whom in src/: what a learner opens lies on top, what serves it lies below. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** From bottom to top. Each layer is a list of folders and files of src/. */
const layers = [
  ["tfjs", "tensor"],
  ["input"],
  ["notebook"],
  ["descent"],
  ["sigmoid", "loss", "notation"],
  ["cost", "propagate", "gradient-check", "safe-rate", "optimize", "metrics", "ranking", "model"],
  ["data"],
  ["charts/spec", "charts/theme"],
  ["charts/kit"],
  ["charts/pictures"],
  ["charts/lessons"],
  ["charts/svg", "charts/show", "charts/index"],
  ["study"],
  ["index"],
];

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** Every file of src/, without its ending and with / between folders. */
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(c?ts|js)$/.test(file))
  .map((file) => ({ file, name: withoutEnding(file) }));

function withoutEnding(path: string): string {
  return path.replaceAll(sep, "/").replace(/\.c?(ts|js)$/, "");
}

const layerOf = (name: string) =>
  layers.findIndex((layer) => layer.some((part) => `${name}/`.startsWith(`${part}/`)));

/** The files of src/ that a file imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:from|import) ?\(?"(\.[^"]+)"/g)].map(([, path]) =>
    withoutEnding(relative(src, join(src, dirname(file), path as string))),
  );
}

it.each(files)(
  "src/$file belongs to a layer and imports nothing from above it",
  ({ file, name }) => {
    expect(layerOf(name), "add it to the layers in this test").toBeGreaterThanOrEqual(0);
    expect(importsOf(file).filter((other) => layerOf(other) < 0)).toEqual([]);
    expect(importsOf(file).filter((other) => layerOf(other) > layerOf(name))).toEqual([]);
  },
);

it("no chart of a lesson imports another: what they share is in charts/kit", () => {
  const lessons = files.filter(({ name }) => name.startsWith("charts/lessons/"));
  expect(lessons.length).toBeGreaterThan(0);
  for (const { file } of lessons)
    expect(importsOf(file).filter((other) => other.startsWith("charts/lessons/"))).toEqual([]);
});

it("no file of src/ imports itself, however long the way round", () => {
  const imports = new Map(files.map(({ file, name }) => [name, importsOf(file)]));
  const done = new Set<string>();
  /** @returns the way from `name` back to itself, if there is one */
  function circle(name: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const other of imports.get(name) ?? []) {
      const found = circle(other, [...way, name]);
      if (found) return found;
    }
    done.add(name);
    return undefined;
  }
  for (const { name } of files) expect(circle(name, [])).toBeUndefined();
});
