/**
 * The stop button at random moments. `npm test -- --long` presses it 300 times; an ordinary run 16 times, all while a cell
 * is compiled or begins, for stop.test.ts presses it later.
 */

import { describe, expect, it } from "vitest";
import { isLong } from "../long.js";
import { talk } from "./talk.js";
import { kindsOfWork, preparation } from "./work.js";

interface Stop {
  readonly kind: string;
  /** Seconds from Run to Stop; from Stop to the end of the cell; from Stop to the answer of the next cell, sent at once. */
  readonly delay: number;
  readonly stop: number | null;
  readonly answer: number | null;
  readonly status: string | null;
  readonly text: string;
}

const training = {
  training: "await optimize(initializeWithZeros(20).w, 0, X, Y, { iterations: 1e6 });",
};

describe("a stop at a random moment", () => {
  const count = isLong ? 300 : 16;
  const latest = isLong ? 1.5 : 0.1; // seconds after the cell was sent

  it(`ends each of ${count} cells, and the cell sent right after it runs`, async () => {
    const cells = { ...kindsOfWork, ...training };
    const input = JSON.stringify({ preparation, cells });
    const stops: Stop[] = JSON.parse(
      await talk("random_stops.py", { args: [`${count}`, `${latest}`], input }),
    );
    report(stops);
    const wrong = stops.filter(({ status, text }) => status !== "ok" || text !== "43\n");
    expect(wrong).toEqual([]);
    expect(stops).toHaveLength(count);
  }, 1_800_000);
});

describe("a stop while the kernel starts", () => {
  const count = isLong ? 30 : 3;

  it(`leaves each of ${count} kernels alive`, async () => {
    const answers = JSON.parse(await talk("stopped_starts.py", { args: [`${count}`] }));
    expect(answers).toEqual(Array.from({ length: count }, () => "2\n"));
  }, 600_000);
});

/** Prints the times, for people who read the log. */
function report(stops: readonly Stop[]): void {
  const seconds = (list: readonly (number | null)[]) =>
    list.map((time) => time ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const ends = seconds(stops.map(({ stop }) => stop));
  const answers = seconds(stops.map(({ answer }) => answer));
  const at = (list: number[], share: number) =>
    list[Math.ceil(share * list.length) - 1]?.toFixed(2);
  console.log(
    `${stops.length} stops: the cell ended after ${at(ends, 0.5)} s (median), ${at(ends, 1)} s (slowest); ` +
      `the next cell had answered after ${at(answers, 0.5)} s and ${at(answers, 1)} s.`,
  );
}
