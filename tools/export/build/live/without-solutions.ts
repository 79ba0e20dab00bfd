/** Leaves the worked answers out of the library that a page for students runs: no word of them is in it. */

import { readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { parser } from "@lezer/javascript";
import type { Loader, Plugin } from "esbuild";

/** The lists of exercises, as TypeScript or as the JavaScript that is built of it. */
const lists = /[\\/]study[\\/]exercises[\\/][^\\/]+\.[jt]s$/;

/** The file that shows worked answers, and the one that says that there are none. */
const shows = /[\\/]study[\\/]solved\.[jt]s$/;
const saysNone = join(import.meta.dirname, "..", "..", "worker", "solved.ts");

const typescript = parser.configure({ dialect: "ts" });

export const withoutSolutions: Plugin = {
  name: "without solutions",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: lists }, ({ path }) => ({
      contents: withoutWorked(readFileSync(path, "utf8"), path),
      loader: extname(path).slice(1) as Loader,
      resolveDir: dirname(path),
    }));
    onResolve({ filter: /\/solved\.js$/ }, ({ path, resolveDir }) =>
      shows.test(join(resolveDir, path)) && resolveDir !== dirname(saysNone)
        ? { path: saysNone }
        : undefined,
    );
  },
};

/**
 * @param code - a list of exercises
 * @param path - names it in an error
 * @throws Error if it holds no worked answer where one is looked for: then it is written in another way than this can read
 */
export function withoutWorked(code: string, path: string): string {
  const properties = propertiesIn(code);
  const exercises = properties.filter(({ name }) => name === "hints"); // each has them once
  const worked = properties.filter(({ name, isObject }) => name === "solution" && isObject);
  if (worked.length !== exercises.length)
    throw new Error(
      `Expected a worked answer for each of the ${exercises.length} exercises in ${path}, found ${worked.length}`,
    );
  return worked.reduceRight(
    (rest, { from, to }) =>
      `${rest.slice(0, from)}solution: { code: "", reason: "" }${rest.slice(to)}`,
    code,
  );
}

interface Property {
  readonly name: string;
  readonly isObject: boolean;
  readonly from: number;
  readonly to: number;
}

/** The properties of all objects that are written in the code, in their order. */
function propertiesIn(code: string): readonly Property[] {
  const found: Property[] = [];
  typescript.parse(code).iterate({
    enter({ name, node, from, to }) {
      const key = name === "Property" && node.getChild("PropertyDefinition");
      if (!key) return;
      const isObject = node.getChild("ObjectExpression") !== null;
      found.push({ name: code.slice(key.from, key.to), isObject, from, to });
    },
  });
  return found;
}
