/** What a progress bar says and draws. */

import { describe, expect, it } from "vitest";
import { progressBar } from "../../src/notebook/progress-bar.js";

const half = { iteration: 1000, iterations: 2000, costs: [0.7, 0.4, 0.2] };

describe("the picture of progress", () => {
  it("says how far training is, the last cost and the time left", () => {
    const { "text/plain": text } = progressBar(half, { seconds: 7, end: false, showCost: false });
    expect(text).toBe("step 1000 of 2000, cost 0.2000, 7 s left");
  });

  it("counts long waits in minutes, and says when it cannot know yet", () => {
    const start = { ...half, iteration: 1 };
    expect(progressBar(start, { seconds: 1, end: false, showCost: false })["text/plain"]).toContain(
      "34 min left",
    );
    expect(
      progressBar(
        { ...start, iteration: 0, costs: [] },
        { seconds: 1, end: false, showCost: true },
      )["text/plain"],
    ).toBe("step 0 of 2000, preparing");
  });

  it("says whether training was done or stopped", () => {
    expect(progressBar(half, { seconds: 7, end: true, showCost: false })["text/plain"]).toContain(
      "stopped after 7.0 s",
    );
    expect(
      progressBar({ ...half, iteration: 2000 }, { seconds: 7, end: true, showCost: false })[
        "text/plain"
      ],
    ).toContain("done in 7.0 s");
  });

  it("draws the costs from the largest at the top to 0 at the bottom, if asked", () => {
    expect(
      progressBar(half, { seconds: 7, end: false, showCost: false })["text/html"],
    ).not.toContain("<svg");
    const html = progressBar(
      { ...half, costs: [0.5, 0.25, 0] },
      { seconds: 7, end: false, showCost: true },
    )["text/html"];
    expect(html).toContain('points="0.0,0.0 150.0,50.0 300.0,100.0"');
    expect(html).toContain('aria-label="Cost from 0.5000 to 0.0000"');
    expect(
      progressBar({ ...half, costs: [0] }, { seconds: 7, end: false, showCost: true })["text/html"],
    ).not.toContain("NaN");
  });

  it("is an image at the end, which pages keep, with the same words", () => {
    const costs = [0.5, 0.25, 0];
    const html = progressBar({ ...half, costs }, { seconds: 7, end: true, showCost: true })[
      "text/html"
    ] as string;
    const [, alt, data = ""] = /<img alt="([^"]+)".*base64,([^"]+)"/.exec(html) ?? [];
    expect(alt).toBe("Cost from 0.5000 to 0.0000");
    expect(Buffer.from(data, "base64").toString()).toContain(
      'points="0.0,0.0 150.0,50.0 300.0,100.0"',
    );
  });
});
