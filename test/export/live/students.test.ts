/** What students get: a library without worked answers, sealed. */

import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exercise } from "../../../src/study/exercise.js";
import { lessons } from "../../../src/study/lessons.js";
import { launch } from "../../../tools/browser/chromium.js";
import { refuseAnswersIn } from "../../../tools/export/answers/refuse.js";
import { brokenPassesAsWritten } from "../../../tools/export/build/live/fixed-data.js";
import { libraryScript } from "../../../tools/export/build/live/library.js";
import { withoutWorked } from "../../../tools/export/build/live/without-solutions.js";
import { seal, unseal } from "../../../tools/export/client/live/seal.js";
import type { Files } from "../../../tools/export/write/files.js";
import { inProject } from "../../../tools/setup/paths.js";
import { skipped } from "../../browser/skipped.js";
import { fileAddress, site, visit } from "../site.js";

/** A script as its strings say it. */
const plain = (text: string) =>
  text
    .replace(/\\u\{(\w+)\}|\\u(\w{4})|\\x(\w\w)/g, (_, ...codes: (string | undefined)[]) =>
      String.fromCodePoint(Number.parseInt(codes.find((code) => code !== undefined) ?? "", 16)),
    )
    .replaceAll("\\n", "\n")
    .replaceAll('\\"', '"');

/** The library of a lesson as its strings say it, less the code that lesson 06 prints for everybody to see. */
async function library(lesson: string, forStudents: boolean): Promise<string> {
  const text = plain(await libraryScript({ lesson, imports: [], forStudents }));
  return Object.values(brokenPassesAsWritten()).reduce(
    (rest, code) => rest.replace(code, ""),
    text,
  );
}

/** The sentences and lines of a worked answer, as JavaScript may write them. */
const partsOf = ({ code, reason }: Exercise["solution"]) => [
  ...reason.split(/(?<=[.!?]) /),
  ...code.split("\n").filter((line) => line.length > 20 && !line.startsWith("import ")),
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
      const heldIn = (text: string) => (part: string) => text.includes(part);
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

/** Room for loading the runtime on a busy computer. */
const soon = { timeout: 30_000 };

describe.skipIf(skipped)("a page for students", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await site({ lesson: "03", solutions: "left out" });
    browser = await launch();
  }, 120_000);
  afterAll(() => browser?.close());

  it("checks answers and gives hints in its cells, holds no worked answer, and shows what is done", async () => {
    const { page, errors, outside } = await visit(browser, fileAddress(folder), lesson);
    const cell = page.locator('.cell:has([data-exercise="3.1"])');
    const said = () => cell.innerText();
    const run = async (code: string) => {
      await cell.locator(".cm-content").fill(code);
      await cell.getByRole("button", { name: /^Run cell/ }).click();
    };
    const imported = 'import { check, hint, solution, todo } from "one-neuron";\n';

    await cell.getByRole("button", { name: /^Edit/ }).click();
    await run(`${imported}check("3.1", (z: number) => 1 / (1 + Math.exp(z)));`);
    await expect.poll(said, soon).toContain("✗ 3.1 Not yet");
    await run(`${imported}hint("3.1", 3);`);
    await expect.poll(said, soon).toContain("→ 3.1 Hint 3 of 3");
    expect(await said()).toContain("That was the last one.");
    await run(`${imported}solution("3.1");`);
    await expect.poll(said, soon).toContain("This copy of the course holds no worked answers.");
    await run(`${imported}check("3.1", (z: number) => 1 / (1 + Math.exp(-z)));`);
    await expect.poll(said, soon).toContain("✓ 3.1 Correct");

    const record = page.locator(".cell", { hasText: "progress();" });
    await record.getByRole("button", { name: /^Run cell/ }).click();
    await expect.poll(() => record.innerText(), soon).toMatch(/03 The sigmoid\s+■□□□□\s+1 of 5/);
    await page.goto(`${fileAddress(folder)}index.html`);
    await expect
      .poll(() => page.locator(".done").innerText(), soon) // the browser hands on what a page stored a moment later
      .toContain("1 correct, 4 not attempted");
    expect(errors).toEqual([]);
    expect(outside.filter((address) => !address.startsWith("blob:"))).toEqual([]);
    await page.context().close();
  }, 120_000);

  it("has no file in which a worked answer can be read, and its library looks like chance", () => {
    const files: Files = new Map(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name))]),
    );
    expect(() => refuseAnswersIn(files)).not.toThrow();
    const secrets = (findLesson(3)?.exercises ?? []).flatMap(({ solution }) => partsOf(solution));
    for (const [name, bytes] of files) {
      const text = plain(String(bytes));
      expect(
        secrets.filter((secret) => text.includes(secret)),
        name,
      ).toEqual([]);
    }
    const [, library] = [...files].find(([name]) => name.startsWith("library.")) ?? [];
    const sealed =
      /oneNeuronSealedPart\("library","?\s*"([\w+/=]+)"/.exec(String(library))?.[1] ?? "";
    const bytes = Buffer.from(sealed, "base64");
    expect(bytes.length).toBeGreaterThan(20_000);
    // Compressed once more, chance does not get smaller.
    expect(gzipSync(bytes).length).toBeGreaterThan(bytes.length);
  });
});

const lesson = "03-the-sigmoid.html";

const findLesson = (number: number) => lessons.find((lesson) => lesson.number === number);
