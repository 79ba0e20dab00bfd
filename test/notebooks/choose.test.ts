/** The words after npm run notebooks. */

import { expect, test } from "vitest";
import { choose } from "../../tools/notebooks/choose.js";
import { queue } from "../../tools/notebooks/queue.js";

const all = ["/n/00-start-here.ipynb", "/n/03-the-sigmoid.ipynb"];

test("without arguments, all notebooks are executed", () => {
  expect(choose([], all)).toEqual({ check: false, paths: all });
});

test("a notebook is meant by number, name, file or path, each once", () => {
  for (const wanted of [
    "3",
    "03",
    "03-the-sigmoid",
    "03-the-sigmoid.ipynb",
    "notebooks/03-the-sigmoid.ipynb",
  ])
    expect(choose(["--check", wanted, "3"], all), wanted).toEqual({ check: true, paths: [all[1]] });
});

test("an unknown option, an unknown notebook and an empty folder are refused in words", () => {
  expect(() => choose(["--chek"], all)).toThrow("There is no option --chek.");
  expect(() => choose(["04"], all)).toThrow(
    'There is no notebook "04".\nChoose from: 00-start-here, 03-the-sigmoid.',
  );
  expect(() => choose([], [])).toThrow("There are no notebooks");
});

test("a queue runs as many at once as it has places, and goes on after a failure", async () => {
  const enqueue = queue(2);
  let running = 0;
  let most = 0;
  const work = async (fails: boolean) => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    running--;
    if (fails) throw new Error("no");
    return most;
  };
  const results = await Promise.allSettled(
    [true, false, true, false, false].map((fails) => enqueue(() => work(fails))),
  );
  expect(results.map(({ status }) => status)).toEqual([
    "rejected",
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
  ]);
  expect(most).toBe(2);
});
