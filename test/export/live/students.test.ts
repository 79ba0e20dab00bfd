/** What students get: a library without worked answers, sealed. */

import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Exercise } from "../../../src/study/exercise.js";
import { lessons } from "../../../src/study/lessons.js";
import { libraryScript } from "../../../tools/export/build/live/library.js";
import { withoutWorked } from "../../../tools/export/build/live/without-solutions.js";
import { seal, unseal } from "../../../tools/export/client/live/seal.js";
import { inProject } from "../../../tools/setup/paths.js";

/** A script as its strings say it. */
const plain = (text: string) =>
  text
    .replace(/\\u\{(\w+)\}|\\u(\w{4})|\\x(\w\w)/g, (_, ...codes: (string | undefined)[]) =>
      String.fromCodePoint(Number.parseInt(codes.find((code) => code !== undefined) ?? "", 16)),
    )
    .replaceAll("\\n", "\n")
    .replaceAll('\\"', '"');

/** The library of a lesson with all its charts. */
const library = (lesson: string, forStudents: boolean) =>
  libraryScript({ lesson, imports: [], forStudents });

/** The sentences and lines of a worked answer, as JavaScript may write them. */
const partsOf = ({ code, reason }: Exercise["solution"]) => [
  ...reason.split(/(?<=[.!?]) /),
  ...code.split("\n").filter((line) => line.length > 20),
];

const names = readdirSync(inProject("src", "study", "exercises")).map((file) =>
  file.replace(".ts", ""),
);

describe("the library for students", () => {
  it.each(names)(
    "of lesson %s holds no line of a worked answer, and all hints",
    async (name) => {
      const { exercises } = lessons[Number.parseInt(name, 10)] as (typeof lessons)[number];
      const [all, less] = await Promise.all([library(name, false), library(name, true)]);
      const heldIn = (text: string) => (part: string) => plain(text).includes(part);
      const parts = exercises.flatMap(({ solution }) => partsOf(solution));
      expect(parts.filter((part) => !heldIn(all)(part))).toEqual([]);
      expect(parts.filter(heldIn(less))).toEqual([]);
      const hints = exercises.flatMap(({ hints }) => hints);
      expect(hints.filter((hint) => !heldIn(less)(hint))).toEqual([]);
    },
    30_000,
  );

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
