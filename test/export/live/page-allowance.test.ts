/** What one run may give before the page ends it. */

import { describe, expect, it } from "vitest";
import { allowance, most } from "../../../tools/export/client/live/allowance.js";
import type { Report } from "../../../tools/export/client/live/messages.js";

const display = (id: string, markup: string): Report => ({
  ...{ type: "display", run: 1, id },
  bundle: { "text/plain": "", "text/html": markup },
});

/** How many of these messages are allowed. */
function allowed(message: (i: number) => Report): number {
  const { takes } = allowance();
  for (let i = 0; i < 1e6; i++) if (!takes(message(i))) return i;
  return Number.POSITIVE_INFINITY;
}

describe("a run may give", () => {
  it.each([
    ["outputs at once", (i: number) => display(`${i}`, ""), most.outputs],
    ["elements", (i: number) => display(`${i}`, "<b>".repeat(1000)), most.elements / 1000],
    ["characters of markup", (i: number) => display(`${i}`, "x".repeat(1e5)), most.markup / 1e5],
    ["elements in one output", () => display("a", "<b>".repeat(most.elements + 1)), 0],
  ])("so many %s and no more", (_, message, expected) => {
    expect(allowed(message)).toBe(expected);
  });

  it("outputs that take each other's place, as long as there are messages", () => {
    expect(allowed(() => display("curve", "<b>x</b>".repeat(100)))).toBe(most.messages);
  });
});
