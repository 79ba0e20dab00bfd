/** Broken notebooks, and those that would take all time or memory, are refused in one sentence; the old site stays. */

import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chartFigure } from "../../tools/export/build/charts/chart.js";
import { drawer } from "../../tools/export/build/charts/draw.js";
import { exportCourse } from "../../tools/export/export.js";
import { usual } from "../../tools/export/forms/index.js";
import type { Cell } from "../../tools/notebooks/notebook.js";
import { fingerprint } from "../../tools/setup/stamp.js";
import { UserError } from "../../tools/setup/user-error.js";
import { chart, code, markdown, notebook } from "../notebooks/build.js";
import { brokenFiles, brokenLinks } from "./corpus/broken-files.js";
import { brokenShapes } from "./corpus/broken-shapes.js";
import { refusedCells } from "./corpus/refused-cells.js";
import { heavyCharts, refusedCharts } from "./corpus/refused-charts.js";
import { bars, writeNotebooks } from "./fixtures.js";
import { cache, emptyArchive, emptyReference, site } from "./site.js";

const [good = ""] = writeNotebooks({ "90-first": [markdown("# 90 · First\n\n## Words")] });
const broken = join(dirname(good), "92-broken.ipynb");
const beside = (name: string) => join(dirname(good), name);

/** A site that was made before. */
let out = "";

beforeAll(async () => {
  out = await site({}, { paths: [good] });
}, 30_000);

beforeEach(() => rmSync(broken, { recursive: true, force: true }));

const write = (value: unknown) => writeFileSync(broken, JSON.stringify(value));
const writeCells = (...cells: readonly Cell[]) => write(notebook(...cells));
const writeChart = (spec: object) =>
  writeCells(markdown("# 92 · Broken"), code("show(it)", { outputs: [chart(spec)] }));

/** Exports both lessons. @returns the sentence that refuses the second one, when nothing else has happened */
async function sentence(path = broken): Promise<string> {
  const old = fingerprint([out]);
  const made = { reference: emptyReference, archive: emptyArchive };
  const error = await exportCourse(
    { out, form: usual, solutions: "folded" },
    { paths: [good, path], cache, ...made },
  ).then(
    () => expect.fail("it was exported"),
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(UserError);
  const { message, wrong } = error as UserError;
  expect(wrong).toContain("92-");
  expect(message.length).toBeLessThan(1000);
  expect(message).not.toMatch(/\n {4}at |\[object/);
  expect(fingerprint([out])).toBe(old);
  return wrong;
}

describe("an export with a notebook that is none", () => {
  it.each(Object.entries(brokenFiles))("is refused for %s", async (_, { put, says }) => {
    put(broken);
    expect(await sentence()).toContain(says);
  });

  it.skipIf(process.platform === "win32").each(Object.entries(brokenLinks))(
    "is refused for %s",
    async (_, { put, says }) => {
      put(broken);
      expect(await sentence()).toContain(says);
    },
  );

  it.each(Object.entries(brokenShapes))("is refused for %s", async (_, { notebook, says }) => {
    write(notebook);
    expect(await sentence()).toContain(says);
  });

  it("is made of one that begins with a byte order mark", async () => {
    writeFileSync(broken, `\ufeff${JSON.stringify(notebook(markdown("# 92 · T")))}`);
    await site({}, { paths: [good, broken] });
  });

  it("is refused when a link leads to a heading of one", async () => {
    const [path = ""] = writeNotebooks({ "93-links": [markdown("# T\n\n[x](92-b.ipynb#a)")] });
    writeFileSync(join(dirname(path), "92-b.ipynb"), '{"nbformat": 4, "cells": [null]}');
    expect(await sentence(path)).toContain("92-b.ipynb: expected a notebook with metadata");
  });

  it("is refused when two lessons have the same number", async () => {
    const [path = ""] = writeNotebooks({ "90-again": [markdown("# 90 · Again")] });
    const both = site({}, { paths: [good, path] });
    await expect(both).rejects.toThrow(
      "90-first.ipynb and 90-again.ipynb both have the number 90.",
    );
  });
});

describe("an export with a notebook that cannot be shown", () => {
  it.each(Object.entries(refusedCells))("is refused for %s", async (_, { cells, says }) => {
    writeCells(...cells);
    expect(await sentence()).toContain(says);
  });

  it.each(Object.entries(refusedCharts))("is refused for %s", async (_, { spec, says }) => {
    writeChart(spec);
    expect(await sentence()).toContain(says);
  });

  it.each([
    ["[words](large.png)", "large.png: it is larger than 50 MB"],
    ["![words](large.png)", "large.png has 60 MB"],
  ])("is refused for a file of 60 MB: %s", async (text, said) => {
    writeFileSync(beside("large.png"), "");
    truncateSync(beside("large.png"), 60e6);
    writeCells(markdown(`# T\n\n${text}`));
    expect(await sentence()).toContain(said);
  });

  it.skipIf(process.platform === "win32").each(["[words](pipe.png)", "![words](endless.png)"])(
    "is refused for something beside it that is no file: %s",
    async (text) => {
      for (const name of ["pipe.png", "endless.png"]) rmSync(beside(name), { force: true });
      execFileSync("mkfifo", [beside("pipe.png")]);
      symlinkSync("/dev/zero", beside("endless.png"));
      writeCells(markdown(`# T\n\n${text}`));
      expect(await sentence()).toContain("there is no such");
    },
  );
});

describe("a chart that takes too much", () => {
  const draw = drawer({ seconds: 2, megabytes: 128 });

  it.each(Object.entries(heavyCharts))("is refused for %s", async (_, spec) => {
    await expect(chartFigure(spec, "id", "cell 2", draw)).rejects.toThrow(
      /^cell 2: the chart cannot be drawn: (?:it takes (?:longer than 2 seconds|more than 128 MB)|its )/,
    );
  });

  it("leaves the next one as it is", async () => {
    expect(String(await chartFigure(bars, "id", "cell 2", draw))).toContain("<figure");
  });

  it("ends an export with a sentence, and leaves the old site", async () => {
    writeChart({ ...bars, transform: [{ calculate: "length(sequence(1e9))", as: "b" }] });
    expect(await sentence()).toMatch(/cell 2 \(show\(it\)\): the chart cannot be drawn: it takes/);
  }, 60_000);
});
