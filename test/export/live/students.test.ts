/** What students get: a library without worked answers, sealed. */

import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { lessons } from "../../../src/study/lessons.js";
import {
  withoutSolutions,
  withoutWorked,
} from "../../../tools/export/build/live/without-solutions.js";
import { seal, unseal } from "../../../tools/export/client/live/seal.js";
import { inProject } from "../../../tools/setup/paths.js";
import { temporary } from "../temp.js";

const exercises = lessons.flatMap((lesson) => lesson.exercises);

/** The study room as a page for students has it, as JavaScript; without the plugin as everybody has it. */
async function bundled(...plugins: (typeof withoutSolutions)[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'export { checked, hinted } from "./check.js"; export { solved } from "./solved.js";',
      resolveDir: inProject("src", "study"),
      loader: "ts",
    },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "node",
    charset: "utf8",
    plugins,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** The sentences and lines of a worked answer, as JavaScript may write them. */
const partsOf = ({ code, reason }: (typeof exercises)[number]["solution"]) => [
  ...reason.split(/(?<=[.!?]) /),
  ...code.split("\n").filter((line) => line.length > 20),
];

describe("the library for students", () => {
  it("holds no line of a worked answer, and nothing else is missing", async () => {
    const [all, less] = await Promise.all([bundled(), bundled(withoutSolutions)]);
    const held = (text: string) => {
      const plain = text.replaceAll('\\"', '"');
      return (part: string) => plain.includes(part);
    };
    const parts = exercises.flatMap(({ solution }) => partsOf(solution));
    expect(parts.filter(held(all)).length).toBeGreaterThan(0.95 * parts.length);
    expect(parts.filter(held(less))).toEqual([]);
    const hints = exercises.flatMap(({ hints }) => hints);
    expect(hints.filter((hint) => !held(less)(hint))).toEqual([]);
  });

  it("says in a sentence that it holds no worked answers", async () => {
    const file = join(temporary(), "study.mjs");
    writeFileSync(file, await bundled(withoutSolutions));
    const library = await import(pathToFileURL(file).href);
    const said = library.solved("3.1")["text/plain"];
    expect(said).toContain("This copy of the course holds no worked answers.");
    expect(library.hinted("3.1", 3)["text/plain"]).not.toContain("solution");
    expect(library.checked("3.5", "b")["text/plain"]).toContain("✓ 3.5 Correct");
    expect(() => library.solved("33")).toThrow("Expected the number of an exercise");
  });

  it("is refused while it is made if a worked answer stands there in a way that is not known", () => {
    expect(() => withoutWorked("const a = { hints: x, solution: worked };", "99.ts")).toThrow(
      "Expected a worked answer for each of the 1 exercises in 99.ts, found 0",
    );
  });

  it("has as many worked answers left out as there are exercises, lesson by lesson", () => {
    const folder = inProject("src", "study", "exercises");
    for (const file of readdirSync(folder)) {
      const text = withoutWorked(readFileSync(join(folder, file), "utf8"), file);
      expect(text.match(/code: "", reason: ""/g)?.length).toBe(text.match(/\bid: /g)?.length);
    }
  });
});

describe("seal(text)", () => {
  it("is opened by unseal, whatever the text", () => {
    for (const text of ["", "a", "é ∑ 😀\n".repeat(1000), randomBytes(50_000).toString("latin1")])
      expect(unseal(seal(text))).toBe(text);
  });

  it("leaves nothing of the text in plain sight, in base64 neither", () => {
    const text = readFileSync(inProject("src", "study", "check.ts"), "utf8");
    const sealed = seal(text);
    const bytes = Buffer.from(sealed, "base64");
    for (const readable of [sealed, bytes.toString("latin1"), bytes.toString("utf8")])
      expect(text.match(/\w{6,}/g)?.filter((word) => readable.includes(word))).toEqual([]);
  });
});
