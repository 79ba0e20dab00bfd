/** What the parts of a page hold, and what they weigh. */

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { loadDrawn } from "../../../src/data/cats.js";
import { keepIn } from "../../../tools/export/build/cache.js";
import { packedCats } from "../../../tools/export/build/live/cats.js";
import { importsOf } from "../../../tools/export/build/live/imports.js";
import { type Parts, partsOf } from "../../../tools/export/build/live/parts.js";
import { script } from "../../../tools/export/page/bundle.js";
import { languages } from "../../../tools/export/words/index.js";
import { unpackCats } from "../../../tools/export/worker/pack-cats.js";
import { temporary } from "../temp.js";
import { codeCellsOf, lessonNotebooks } from "./cells.js";

const keep = keepIn(temporary());

const partsOfLesson = (notebook: string): Promise<Parts> =>
  partsOf(
    {
      lesson: notebook.replace(".ipynb", ""),
      imports: importsOf(codeCellsOf(notebook)),
      forStudents: false,
    },
    keep,
  );

const weight = (text = "") => gzipSync(text, { level: 9 }).length;

it("no lesson loads more than 450 kB, compressed, when its first cell is run", async () => {
  const live = Math.max(
    ...(await Promise.all(
      languages.map(async ({ inScripts }) => weight(await script("live", inScripts))),
    )),
  );
  const heavy: string[] = [];
  for (const notebook of lessonNotebooks()) {
    const { engine, library } = await partsOfLesson(notebook);
    const sum = live + weight(engine) + weight(library);
    if (sum > 450_000) heavy.push(`${notebook}: ${sum} bytes, of these live ${live}`);
  }
  expect(heavy).toEqual([]);
}, 120_000);

it("pages have data and WebAssembly only where their cells ask for them", async () => {
  expect(Object.keys(await partsOfLesson("03-the-sigmoid.ipynb"))).toEqual(["engine", "library"]);
  expect(Object.keys(await partsOfLesson("07-no-for-loop.ipynb"))).toEqual([
    "engine",
    "library",
    "data",
    "wasm",
  ]);
}, 60_000);

it("parts are made once: a second export takes them from the first", async () => {
  const before = await partsOfLesson("03-the-sigmoid.ipynb");
  const never = () => Promise.reject(new Error("made again"));
  const onlyKept: typeof keep = (words, _make, holds) => keep(words, never, holds);
  const needs = {
    lesson: "03-the-sigmoid",
    imports: importsOf(codeCellsOf("03-the-sigmoid.ipynb")),
  };
  expect(await partsOf({ ...needs, forStudents: false }, onlyKept)).toEqual(before);
}, 60_000);

it("the packed cats are the drawn ones, number by number", async () => {
  const { train, test, source } = await loadDrawn();
  const unpacked = unpackCats(await packedCats());
  expect(unpacked.source).toBe(source);
  for (const split of ["train", "test"] as const) {
    const { pictures, ...rest } = unpacked[split];
    const { X: _, Y: __, pictures: drawn, ...drawnRest } = { train, test }[split];
    expect(Buffer.compare(pictures, drawn)).toBe(0); // quicker than toEqual, which looks at millions of numbers one by one
    expect(rest).toEqual(drawnRest);
  }
}, 60_000);

it("importsOf(sources) names what cells import as the library calls it, also where cells rename it", () => {
  const cell =
    'import { tf, show as display,\n  sigmoid } from "one-neuron";\nimport x from "y";\ntf.layers.dense({});';
  expect(importsOf([cell, cell])).toEqual(["show", "sigmoid", "tf", "tf.layers"]);
});

it("the library of a page has only its own lesson's charts and exercises", async () => {
  const { library = "" } = await partsOfLesson("03-the-sigmoid.ipynb");
  const index = readFileSync("src/charts/index.ts", "utf8");
  expect(index).toContain("limitChart");
  expect(library).toContain('"limitChart"'); // it says who has it
  expect(library).toContain("3.4");
  expect(library).not.toContain('"7.1"');
}, 60_000);
