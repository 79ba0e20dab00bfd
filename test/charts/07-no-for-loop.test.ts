/** What the charts of lesson 07 compute, and what they refuse. */

import { describe, expect, it } from "vitest";
import { duration } from "../../src/charts/kit/duration.js";
import {
  broadcastingChart,
  fixedCostChart,
  InputError,
  limitChart,
  loadGradientTimes,
  spanChart,
  timesChart,
} from "../../src/index.js";
import { example } from "../lessons/all.js";
import { marksOf, seen } from "./drawn.js";

it.each([
  [0.0000852, "85 µs"],
  [0.00123, "1.2 ms"],
  [0.000999, "1 ms"],
  [3.09, "3.1 s"],
  [2e-9, "2 ns"],
])("duration(%d) is %s", (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

describe("broadcasting", () => {
  const chart = broadcastingChart([0.9, 0.2, 0.7], [1, 0, 1]);
  const numbers = async (position: object) =>
    (await marksOf(chart, [{ ...position }], "text")).map(({ datum }) => datum.text);

  it("of a row and a row gives each activation its own label", async () => {
    const shown = await numbers({ m: 3, shape: "(1, m)" });
    expect(shown).toEqual(expect.arrayContaining(["−0.1", "0.2", "−0.3"]));
    expect(shown).not.toContain("0.9, 0.7");
  });

  it("of a row and a column is a table, and only its diagonal was wanted", async () => {
    const { title, texts } = await seen(chart, { m: 3, shape: "(m, 1)" });
    expect(title).toBe("(1, 3) − (3, 1) is (3, 3): 9 differences, 3 of them wanted");
    // 0.9, 0.2 and 0.7, each minus 1, 0 and 1; above them the activations, to the left the labels
    const wanted = "0.9 0.2 0.7 1 0 1 −0.1 −0.8 −0.3 0.9 0.2 0.7 −0.1 −0.8 −0.3".split(" ").sort();
    expect(texts.match(/^−?\d(?:\.\d)?$/gm)?.sort()).toEqual(expect.arrayContaining(wanted));
  });
});

describe("times", () => {
  it("names the fastest way at the size that is chosen, of those times that are chosen", async () => {
    const chart = timesChart(
      { letter: "m", with: "n_x = 2" },
      [
        { way: "loop", size: 10, seconds: 1e-6 },
        { way: "line", size: 10, seconds: 2e-6 },
      ],
      [
        { way: "loop", size: 10, seconds: 9e-3 },
        { way: "line", size: 10, seconds: 5e-3 },
      ],
    );
    expect((await seen(chart, { whose: "this run" })).title).toContain("“loop” with 1 µs");
    expect((await seen(chart, { whose: "recorded" })).title).toContain("“line” with 5 ms");
  });

  it("are recorded for the same ways over m and over n_x, and stop early where a way is slow", () => {
    const { m, n_x } = loadGradientTimes();
    const ways = (times: typeof m) => [...new Set(times.map(({ way }) => way))];
    expect(ways(m)).toEqual(ways(n_x));
    const oneLoop = m.filter(({ way }) => way === "one loop, tensors");
    expect(oneLoop.map(({ size }) => size)).toEqual([10, 100, 1000]);
  });
});

it("a call with a fixed cost wins from c / (k₁ − k₂) numbers on, or never", async () => {
  const title = async (position: object) => (await seen(fixedCostChart(), { ...position })).title;
  expect(await title({ fixed: 60, each: 1 })).toBe("The call wins from 60,000 numbers on");
  expect(await title({ fixed: 5, each: 0.1 })).toBe("The call wins from 2,632 numbers on");
  expect(await title({ fixed: 60, each: 2 })).toContain("never wins");
});

it("the limit names the way that comes nearest, and says its multiple", async () => {
  const chart = example("limitChart", "a way below the limit");
  const title = async (position: object) => (await seen(chart, { ...position })).title;
  expect(await title({ whose: "recorded" })).toBe("“by hand” is nearest: 50 × reading X once");
  expect(await title({ whose: "recorded", limit: "the arithmetic alone" })).toBe(
    "“by hand” is nearest: 25 × the arithmetic alone",
  );
  expect(await title({ whose: "this run" })).toBe("“by magic” takes less: 0.5 × reading X once");
});

it.each(["timesChart", "limitChart"])(
  "%s names no way that is not drawn: Python is in the recorded times alone",
  async (name) => {
    const texts = async (whose: string) => (await seen(example(name), { whose })).texts;
    expect(await texts("recorded")).toContain("Python, NumPy");
    expect(await texts("this run")).toContain("WebAssembly");
    expect(await texts("this run")).not.toContain("Python");
  },
);

it("the span's axis has round ticks, of steps and of seconds", async () => {
  const texts = async (over: string) => (await seen(example("spanChart"), { over })).texts;
  expect(await texts("steps")).toMatch(/^2,000 steps$/m);
  expect(await texts("seconds")).toMatch(/^0\.2 s$/m);
});

it("the span is compared in the time of the plain steps", async () => {
  // 100 plain steps take 1.1 s; after 0.4 s of preparation, 0.7 s are enough for all 2000 steps of 0.1 ms
  const { title } = await seen(example("spanChart"), { over: "seconds" });
  expect(title).toBe("In the time of 100 plain steps the span takes 2000 or more");
});

describe("a chart refuses", () => {
  const good = { costs: [0.7, 0.6], preparing: 0, seconds: 1 };
  const time = { way: "loop", size: 1, seconds: 1 };

  it.each<[string, () => unknown, string]>([
    ["one activation", () => broadcastingChart([0.5], [1]), "from 2 to 6 activations, got 1"],
    ["a label too few", () => broadcastingChart([0.5, 0.5], [1]), "2 labels Y"],
    ["an activation of 2", () => broadcastingChart([2, 0.5], [1, 0]), "A from 0 to 1, got 2"],
    ["a label of 2", () => broadcastingChart([0, 0.5], [2, 0]), "labels Y to be 0 or 1, got 2"],
    [
      "times without a size in common",
      () => timesChart({ letter: "m", with: "" }, [time], [{ ...time, size: 2 }]),
      "a size in both yours and recorded, got none",
    ],
    [
      "a time of 0 s",
      () => timesChart({ letter: "m", with: "" }, [{ ...time, seconds: 0 }], [time]),
      "sizes and seconds in yours above 0, got 1, 0",
    ],
    [
      "two times of one way and size",
      () => timesChart({ letter: "m", with: "" }, [time, time], [time]),
      "one time a way and size in yours, got 2 times",
    ],
    [
      "limits of two sizes",
      () =>
        limitChart(
          { readingX: 1, arithmetic: 1, times: [time, { ...time, size: 2 }] },
          { readingX: 1, arithmetic: 1, times: [time] },
        ),
      "times of one size, got 2 sizes",
    ],
    [
      "arithmetic that takes no time",
      () =>
        limitChart(
          { readingX: 1, arithmetic: 0, times: [time] },
          { readingX: 1, arithmetic: 1, times: [time] },
        ),
      "arithmetic above 0, got 0",
    ],
    [
      "descents with different costs",
      () => spanChart(good, { ...good, costs: [0.7, 0.5] }),
      "the same costs of both descents, got 0.5 for 0.6 at step 1: did both start at the same place, with the same rate?",
    ],
    [
      "a span that stops before the plain descent",
      () => spanChart({ ...good, costs: [0.7, 0.6, 0.5] }, good),
      "at least as many costs in span as in plain, got 2",
    ],
  ])("%s", (_what, call, message) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(message);
  });
});
