/** A second export makes anew only what changed. */

import { spawnSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { exportCourse } from "../../tools/export/export.js";
import { usual } from "../../tools/export/forms/index.js";
import type { Lesson } from "../../tools/export/read/course.js";
import { inProject } from "../../tools/setup/paths.js";
import { markdown } from "../notebooks/build.js";
import { writeFixtures, writeNotebooks } from "./fixtures.js";
import { cache, emptyReference, site } from "./site.js";
import { temporary } from "./temp.js";

describe("a second export", () => {
  const out = join(temporary(), "site");
  const options = { out, form: usual, solutions: "folded" } as const;
  const [first = "", second = ""] = writeFixtures();

  /** @returns the lessons that were made anew */
  async function made(): Promise<string[]> {
    const anew: string[] = [];
    const tell = (lesson: Lesson, old: boolean) => {
      if (!old) anew.push(lesson.name);
    };
    await exportCourse(options, { paths: [first, second], cache, reference: emptyReference, tell });
    return anew;
  }

  it("makes only those lessons anew that changed, or whose pictures changed", async () => {
    expect(await made()).toEqual(["90-first", "91-second"]);
    expect(await made()).toEqual([]);
    appendFileSync(second, "\n");
    expect(await made()).toEqual(["91-second"]);
    appendFileSync(join(dirname(first), "dot.png"), "\0");
    expect(await made()).toEqual(["90-first"]);
  }, 30_000);

  it("makes a lesson anew that names its picture in an unusual way, or that was kept in pieces", async () => {
    const paths = writeNotebooks({
      "92-pictures": [markdown("# T\n\n[p]: <dot.png>\n\n![a dot][p]")],
    });
    const anew = async () => {
      let count = 0;
      const tell = (_: Lesson, old: boolean) => {
        if (!old) count++;
      };
      await site({}, { paths, tell });
      return count;
    };
    expect([await anew(), await anew()]).toEqual([1, 0]);
    appendFileSync(join(dirname(paths[0] as string), "dot.png"), "\0");
    expect(await anew()).toBe(1);
    for (const name of readdirSync(cache)) {
      const file = join(cache, name);
      if (readFileSync(file, "utf8").includes("a dot")) writeFileSync(file, '{"markup": ');
    }
    expect(await anew()).toBe(1);
    rmSync(join(dirname(paths[0] as string), "dot.png"));
    await expect(anew()).rejects.toThrow("there is no such picture in the project");
  }, 30_000);

  it("gives the pages of all lessons the glyphs that a changed one brings", async () => {
    const style = () =>
      /assets\/formulas\.\w+\.css/.exec(readFileSync(join(out, "90-first.html"), "utf8"))?.[0];
    await made();
    const text = readFileSync(second, "utf8");
    const before = style();
    writeFileSync(second, text.replace("And then?", "And $\\\\aleph$ then?"));
    expect(await made()).toEqual(["91-second"]);
    expect(style()).toMatch(/formulas/);
    expect(style()).not.toBe(before);
    writeFileSync(second, text);
  }, 30_000);

  it("does not take a lesson as it was if the heading that it links to is gone", async () => {
    await made();
    const text = readFileSync(first, "utf8");
    writeFileSync(first, text.replaceAll(/The([ -])same/g, "The$1other"));
    await expect(made()).rejects.toThrow(
      "91-second.ipynb, cell 1 (# 91 · Second) links to 90-first",
    );
    writeFileSync(first, text);
  }, 30_000);

  it("leaves the old site whole when a lesson is at fault", async () => {
    const before = readFileSync(join(out, "91-second.html"), "utf8");
    const text = readFileSync(second, "utf8");
    writeFileSync(second, text.replace("#The-same-words", "#Other-words"));
    await expect(made()).rejects.toThrow("90-first.ipynb has no such heading");
    expect(readFileSync(join(out, "91-second.html"), "utf8")).toBe(before);
    writeFileSync(second, text);
  }, 30_000);
});

it("the command says in a sentence what is wrong, and ends with 1", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", inProject("tools", "export", "main.ts"), "--lesson", "99"],
    { cwd: inProject(), encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\n {2}There is no notebook "99"\.\n {2}Choose from: .*\n\n$/);
}, 30_000);
