/** Leaves the worked answers out of the library that a page for students runs: no word of them is in it. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parser } from "@lezer/javascript";
import { inProject } from "../../../setup/paths.js";
import { givingAllOf } from "./instead.js";
import { workerFolder } from "./worker-folder.js";

const typescript = parser.configure({ dialect: "ts" });

/**
 * What stands instead of files of the library: place in src/ → text.
 *
 * @param lesson - such as "03-the-sigmoid"; it may have no exercises
 */
export function withoutSolutions(lesson: string): Record<string, string> {
  const list = `study/exercises/${lesson}.ts`;
  const path = inProject("src", list);
  return {
    ...(existsSync(path) && { [list]: withoutWorked(readFileSync(path, "utf8"), list) }),
    "study/solved.ts": givingAllOf(join(workerFolder, "for-students", "study", "solved.ts")),
  };
}

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
