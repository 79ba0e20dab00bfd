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
  const found: { readonly from: number; readonly to: number }[] = [];
  typescript.parse(code).iterate({
    enter({ name, node }) {
      if (name !== "Property") return;
      const key = node.getChild("PropertyDefinition");
      const value = node.getChild("ObjectExpression");
      if (key && value && code.slice(key.from, key.to) === "solution") found.push(value);
    },
  });
  const exercises = code.match(/\bjudge:/g)?.length ?? 0;
  if (found.length !== exercises)
    throw new Error(
      `Expected a worked answer for each of the ${exercises} exercises in ${path}, found ${found.length}`,
    );
  return found.reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}{ code: "", reason: "" }${rest.slice(to)}`,
    code,
  );
}
