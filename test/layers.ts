/** Tests that the files of a folder import one way only: each stands in a layer, and takes nothing from a higher one. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { inProject } from "../tools/setup/paths.js";

/**
 * Declares the tests of one folder.
 *
 * @param folder - from the project's folder, such as "src"
 * @param layers - from bottom to top; each is a list of folders and files inside `folder`
 * @param others - folders of the project that its files may import from beside their own
 */
export function testLayers(
  folder: string,
  layers: readonly (readonly string[])[],
  others: readonly string[] = [],
): void {
  const names = readdirSync(inProject(folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:c?ts|js)$/.test(file))
    .map((file) => `${folder}/${slashed(file)}`);
  const imports = new Map(names.map((name) => [withoutEnding(name), importsOf(name)]));
  const layerOf = (name: string) =>
    layers.findIndex((layer) => layer.some((part) => `${name}/`.startsWith(`${folder}/${part}/`)));
  const isOwn = (name: string) => name.startsWith(`${folder}/`);

  it.each([...imports])("%s belongs to a layer and imports nothing from above it", (name, all) => {
    expect(layerOf(name), "add it to the layers in this test").toBeGreaterThanOrEqual(0);
    expect(all.filter((other) => isOwn(other) && layerOf(other) > layerOf(name))).toEqual([]);
    const strange = all.filter(
      (other) => !isOwn(other) && !others.some((one) => other.startsWith(`${one}/`)),
    );
    expect(strange).toEqual([]);
  });

  it(`no file of ${folder} imports itself, however long the way round`, () => {
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
    for (const name of imports.keys()) expect(circle(name, [])).toBeUndefined();
  });
}

const slashed = (path: string) => path.replaceAll("\\", "/");
const withoutEnding = (name: string) => name.replace(/\.c?(?:ts|js)$/, "");

/** The files of the project that a file imports, from the project's folder and without their endings. */
function importsOf(name: string): string[] {
  const text = readFileSync(inProject(name), "utf8");
  return [...text.matchAll(/(?:from|import) ?\(?"(\.[^"]+)"/g)].map(([, path = ""]) =>
    withoutEnding(slashed(join(dirname(name), path))),
  );
}
