/** The declarations that the compiler needs for the cells of a lesson: found by checking them, and made small. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../../setup/paths.js";
import { typeCheck } from "./check.js";

/** Files by their place, as the compiler looks for them. */
export type Declarations = Record<string, string>;

/** @param cells - the sources of the code cells of a lesson, in order */
export function declarationsFor(cells: readonly string[]): Declarations {
  const found: Declarations = {};
  const check = typeCheck((path) => {
    found[path] ??= small(path, textAt(path) ?? "");
    return found[path] || undefined;
  });
  check(cells, cells.length - 1);
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== ""));
}

/** The back ends of tfjs load these, no cell uses their types, and the kernel leaves them out too. */
const unseen = /\/(@webgpu\/types|tfjs-backend-cpu)\//;

function textAt(path: string): string | undefined {
  const file = fileAt(path);
  if (!file || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return unseen.test(path) && path.endsWith(".d.ts") ? "export {};" : readFileSync(file, "utf8");
}

/** Where a file of the compiler's world lies. The library is linked to from its own packages, which lead round in a circle. */
function fileAt(path: string): string | undefined {
  if (path.startsWith("/lib/")) return join(compiler, path);
  const isPackage =
    path.startsWith("/node_modules/") && !path.includes("/one-neuron/node_modules/");
  return isPackage ? inProject(path) : undefined;
}

const compiler = inProject("node_modules", "@tslab", "typescript-for-tslab");

/** Without comments and indentation: a quarter of the size. Of a package's description only where its types are. */
function small(path: string, text: string): string {
  if (!path.endsWith(".json")) return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s+/gm, "");
  if (text === "") return "";
  const { main, types, typings } = JSON.parse(text);
  return JSON.stringify({ main, types, typings });
}
