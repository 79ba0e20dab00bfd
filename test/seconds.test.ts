/** How long some work takes. */

import { expect, it, vi } from "vitest";
import { InputError, seconds } from "../src/index.js";

it("seconds(work) is the shortest of its runs, of which there are at least three", async () => {
  const clock = vi.spyOn(performance, "now");
  const ends = [0, 30, 60, 100]; // in milliseconds: runs of 30, 20 and 40
  const begins = [0, 40, 60];
  const times = begins.flatMap((begin, run) => [begin, ends[run + 1] as number]);
  const read = [0, ...times.slice(0, 5), 100, 1000];
  for (const time of read) clock.mockReturnValueOnce(time);
  expect(await seconds(() => 0, 0)).toBeCloseTo(0.02, 12);
  clock.mockRestore();
});

it("seconds(work, budget) goes on until the budget is spent", async () => {
  let now = 0; // in milliseconds
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
  const work = vi.fn(() => {
    now += 4;
  });
  expect(await seconds(work, 0.02)).toBeCloseTo(0.004, 12);
  expect(work).toHaveBeenCalledTimes(5);
  clock.mockRestore();
});

it("seconds(work) is not 0 where the clock shows whole milliseconds only", async () => {
  let now = 0; // in milliseconds
  const clock = vi.spyOn(performance, "now").mockImplementation(() => Math.floor(now));
  const time = await seconds(() => {
    now += 0.13;
  });
  clock.mockRestore();
  expect(time).toBeGreaterThan(0.0001);
  expect(time).toBeLessThan(0.00016);
});

it("seconds(work) waits for work that is async", async () => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  expect(await seconds(pause, 0)).toBeGreaterThan(0.003);
});

it("seconds(work) hands on the error of the work", async () => {
  const failing = () => {
    throw new Error("in the work");
  };
  await expect(seconds(failing)).rejects.toThrow("in the work");
});

it.each([
  [3, 1, "Expected work to be a function, got 3: try () => …"],
  [() => 0, -1, "Expected budget"],
])("seconds(%s, %d) refuses what it cannot time", async (work, budget, message) => {
  const call = seconds(work as () => number, budget);
  await expect(call).rejects.toThrow(InputError);
  await expect(call).rejects.toThrow(message);
});
