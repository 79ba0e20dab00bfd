/** What the chart of the margin says when its slider moves. */

import { describe, expect, it } from "vitest";
import { InputError, marginChart } from "../../src/index.js";
import { example } from "../lessons/all.js";
import { textAfter } from "./drawn.js";

describe("marginChart", () => {
  it("says the margin of 35 right of 50, with the guesser inside", async () => {
    expect(await textAfter(example("marginChart"), {})).toContain(
      "50 test pictures: 57.0 to 83.0 %, and the guesser inside",
    );
  });

  it("leaves the guesser outside from 525 pictures on: 4·0.7·0.3/0.04²", async () => {
    expect(await textAfter(example("marginChart"), { m: 524 })).toContain("guesser inside");
    expect(await textAfter(example("marginChart"), { m: 526 })).toContain("guesser below");
  });

  it("knows guessers who are better", async () => {
    const worse = example("marginChart", "a guesser who is better");
    expect(await textAfter(worse, { m: 10 })).toContain("1.0 to 59.0 %, and the guesser inside");
    expect(await textAfter(worse, {})).toContain("27.1 to 32.9 %, and the guesser above");
  });

  it("keeps its ends from 0 to 1", async () => {
    expect(await textAfter(example("marginChart", "nearly always right"), {})).toContain(
      "to 100.0 %",
    );
  });

  it("refuses what is no share, and tests that its slider does not reach", () => {
    expect(() => marginChart(1, 50, 0.5)).toThrow(InputError);
    expect(() => marginChart(0.7, 5, 0.5)).toThrow(InputError);
    expect(() => marginChart(0.7, 2000, 0.5)).toThrow(InputError);
    expect(() => marginChart(0.7, 50, 66)).toThrow(/66 % is written 0.66/);
    expect(() => marginChart(0.7, 50, 0.7)).toThrow(/other than p/);
  });
});
