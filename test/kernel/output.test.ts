/** Everything that a cell prints is shown, up to a limit. */

import { beforeAll, describe, expect, it } from "vitest";
import { type Answer, drive } from "./talk.js";

const requests = {
  small: { run: 'import { display } from "one-neuron"; 1' },
  "a long loop": {
    run: 'for (let i = 0; i < 20_000; i++) console.log("line", i, "of the loop"); throw new Error("at the end");',
  },
  "behind it": { run: "2" },
  "a longer loop": { run: 'for (let i = 0; i < 100_000; i++) console.log("line", i);' },
  "a loop for ever": { run: 'for (;;) console.log("on and on".repeat(20));', stopAt: 4 },
  "behind that": { run: "3" },
  "a loop of large outputs": {
    run: 'for (let i = 0; i < 30; i++) display({ "text/plain": "x".repeat(10_000_000) });',
  },
  "one long line": { run: 'process.stdout.write("x".repeat(20_000_000)); undefined' },
  "both streams": {
    run: 'for (let i = 0; i < 3; i++) { console.log("out", i); console.error("error", i); }',
  },
  "a bar drawn often": {
    run: 'const replace = display({ "text/plain": "0" }); for (let i = 1; i <= 10_000; i++) replace({ "text/plain": String(i) });',
  },
  "later outputs": { run: 'setTimeout(() => console.log("from the cell before"), 300); 4' },
  "the next cell": { run: "await new Promise((resolve) => setTimeout(resolve, 600)); 5" },
};

let answers: Record<keyof typeof requests, Answer>;

beforeAll(async () => {
  answers = await drive(requests);
}, 120_000);

describe("what a cell prints", () => {
  it("arrives whole and in order, with the error behind 20 000 lines", () => {
    const { status, text } = answers["a long loop"];
    const lines = text.split("\n");
    const expected = Array.from({ length: 20_000 }, (_, i) => `line ${i} of the loop`);
    expect(lines.slice(0, 20_000)).toEqual(expected);
    expect(lines.slice(20_000)).toContain("Error: at the end");
    expect(status).toBe("error");
    expect(answers["behind it"]).toMatchObject({ status: "ok", text: "2\n" });
  });

  it("ends with the number of lines that are too many to be shown", () => {
    const { status, text } = answers["a longer loop"];
    const lines = text.trimEnd().split("\n");
    expect(lines[24_999]).toBe("line 24999");
    expect(lines[25_000]).toBe(
      "… and 75,000 more lines (825,000 characters), not shown: a cell shows at most 25,000 lines or 16,000,000 characters.",
    );
    expect(status).toBe("ok");
  });

  it("never fills the memory, and a loop that prints for ever can be stopped", () => {
    expect(answers["a loop for ever"].text).toMatch(
      /… and [\d,]+ more lines .*\nStopped\. What earlier cells defined is still there\.\n$/,
    );
    expect(answers["behind that"]).toMatchObject({ status: "ok", text: "3\n" });
    expect(answers["behind that"].megabytes - answers.small.megabytes).toBeLessThan(400);
  });

  it("is bounded where it is no text, too", () => {
    const { displays, text } = answers["a loop of large outputs"];
    expect(displays.length).toBe(12);
    expect(text).toMatch(/… and 18 more outputs, not shown/);
  });

  it("is bounded where it is one line", () => {
    const { text } = answers["one long line"];
    expect(text.slice(0, 16_000_000)).toMatch(/^x*$/);
    expect(text.slice(16_000_000)).toMatch(
      /^\n… and 0 more lines \(4,000,000 characters\), not shown/,
    );
  });

  it("keeps the order of the two streams", () => {
    expect(answers["both streams"].text).toBe("out 0\nerror 0\nout 1\nerror 1\nout 2\nerror 2\n");
  });

  it("shows the last picture of an output that is redrawn more often than anybody can see", () => {
    const { updates } = answers["a bar drawn often"];
    expect(updates.at(-1)?.data["text/plain"]).toBe("10000");
    expect(updates.length).toBeLessThan(100);
  });

  it("is not shown below another cell", () => {
    expect(answers["the next cell"].text).toBe("5\n");
  });
});
