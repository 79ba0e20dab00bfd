/**
 * Lesson 08 in the real kernel, with its own cells: the training is stopped in the middle, and the cells after it go on;
 * other pictures in the layout of the well-known files take the place of the drawn ones.
 */

import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { random } from "../../src/index.js";
import { joined, readNotebook } from "../../tools/notebooks/notebook.js";
import { inProject } from "../../tools/setup/paths.js";
import { layout, makeFolder, writeH5 } from "../data/files.js";
import { type Answer, drive, type Request } from "./talk.js";

const path = inProject("notebooks", "08-the-cat-classifier.ipynb");
const cells = readNotebook(path)
  .cells.filter(({ cell_type }) => cell_type === "code")
  .map(({ source }) => joined(source));

/** The cells up to the exercises. */
const lesson = cells.slice(
  0,
  cells.findIndex((code) => code.includes("check(")),
);
const find = (words: string) => lesson.find((code) => code.includes(words)) as string;

describe("the training of lesson 08, stopped in the middle", () => {
  let answers: Record<string, Answer>;
  const million = find("showCost: true").replace("iterations: 2000", "iterations: 2_000_000");

  beforeAll(async () => {
    answers = await drive({
      load: { run: find("loadCats") },
      helpers: { run: find("const percent") },
      zeros: { run: find("initializeWithZeros") },
      training: { run: million, stopWhen: ", cost 0." },
      costs: { run: find("costs.forEach") },
      accuracy: { run: find("metrics(predict") },
      weights: { run: find("showWeights") },
      parameters: {
        run: "console.log(w.dataSync().every(Number.isFinite), w.abs().max().dataSync()[0] > 0, b, costs.length);",
      },
    } satisfies Record<string, Request>);
  }, 120_000);

  it("ends without an error, and says how far it came", () => {
    expect(million).toContain("2_000_000");
    expect(answers.training?.status).toBe("ok");
    const last = answers.training?.updates.at(-1) ?? answers.training?.displays.at(-1);
    expect(last?.data["text/plain"]).toMatch(/^step \d+ of 2000000, cost 0\.\d+, stopped after/);
  });

  it("keeps parameters with which the next cells go on", () => {
    for (const name of ["costs", "accuracy", "weights", "parameters"])
      expect(answers[name], name).toMatchObject({ status: "ok" });
    const [finite, moved, b, count] = answers.parameters?.text.trim().split(" ") ?? [];
    expect([finite, moved]).toEqual(["true", "true"]);
    expect(Math.abs(Number(b))).toBeLessThan(10);
    expect(Number(count)).toBeGreaterThan(0);
    expect(answers.costs?.text).toMatch(/^after 0 steps: 0\.693147\n/);
    expect(answers.accuracy?.text).toMatch(/^train: right on \d+ %/);
  });
});

describe("lesson 08 with two files in the layout of the well-known set", () => {
  const folder = makeFolder();
  const files = { train: join(folder, "train.h5"), test: join(folder, "test.h5") };
  const here = lesson.map((code) =>
    code.replace("loadCats()", `loadCats(${JSON.stringify(files)})`),
  );
  let answers: Record<string, Answer>;

  beforeAll(async () => {
    await writePictures(files.train, "train", 40);
    await writePictures(files.test, "test", 15);
    const requests = here.map((run, k): [string, Request] => [`cell ${k}`, { run }]);
    answers = await drive(Object.fromEntries(requests));
  }, 180_000);

  it("runs all its cells", () => {
    const failed = Object.entries(answers).filter(([, { status }]) => status !== "ok");
    expect(failed).toEqual([]);
  });

  it("starts at the cost of a coin, and says how it judges these pictures", () => {
    const said = Object.values(answers)
      .map(({ text }) => text)
      .join("");
    expect(said).toContain("train.h5 and test.h5: 40 pictures to train (13 cats), 15 to test");
    expect(said).toContain("after 0 steps: 0.693147");
    expect(said).toMatch(/test: right on \d+ %/);
  });
});

/** Writes pictures of 64 × 64 whose every third is a “cat”, brighter than the others at the top. */
async function writePictures(path: string, split: "train" | "test", count: number) {
  const next = random(split === "train" ? 1 : 2);
  const pictures = Uint8Array.from({ length: count * 12288 }, (_, k) => {
    const isCat = Math.floor(k / 12288) % 3 === 1;
    return 150 * next() + (isCat && k % 12288 < 2000 ? 100 : 0);
  });
  const labels = BigInt64Array.from({ length: count }, (_, i) => BigInt(i % 3 === 1 ? 1 : 0));
  await writeH5(
    path,
    layout(split, {
      [`${split}_set_x`]: { data: pictures, shape: [count, 64, 64, 3] },
      [`${split}_set_y`]: { data: labels, shape: [count], dtype: "<q" },
    }),
  );
}
