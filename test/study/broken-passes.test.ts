/** The backward passes with a planted mistake, as the reader meets them. */

import { describe, expect, it } from "vitest";
import { brokenPasses, crossEntropy, gradientCheck } from "../../src/index.js";
import { slopesPass } from "../../src/study/neuron-pass.js";
import { x, y } from "../lessons/05-gradient-descent.js";

const at = { w: -0.5, b: -0.5 };
const J = ([w = 0, b = 0]: number[]) =>
  x.reduce((sum, xi, i) => sum + crossEntropy(w * xi + b, y[i] as number), 0) / x.length;
const [dw, db] = gradientCheck(J, [at.w, at.b]) as [number, number];

describe("each of brokenPasses", () => {
  it.each(Object.entries(brokenPasses))("%s is found by a gradient check", (_name, pass) => {
    const given = pass(x, y, at.w, at.b);
    expect(Math.hypot(given.dw - dw, given.db - db)).toBeGreaterThan(1e-3);
  });

  it.each([
    ["A", "leaves out x", { meets: () => 1 }],
    ["B", "does not divide dw by m", { dwOver: () => 1, dbOver: (m: number) => m }],
    [
      "C",
      "has the dz of squared error",
      { dz: ({ a, y }: { a: number; y: number }) => (a - y) * a * (1 - a) },
    ],
    ["D", "leaves out the first example", { skips: (i: number) => i === 0 }],
  ] as const)("%s %s, and has no other mistake", (name, _what, change) => {
    const [given, wanted] = [brokenPasses[name], slopesPass(change)].map((f) =>
      f(x, y, at.w, at.b),
    );
    expect(given?.dw).toBeCloseTo(wanted?.dw as number, 12);
    expect(given?.db).toBeCloseTo(wanted?.db as number, 12);
  });

  it("differs from the others in a line or two of its code", () => {
    const lines = Object.values(brokenPasses).map((pass) => String(pass).split("\n"));
    for (const own of lines)
      for (const other of lines)
        expect(own.filter((line) => !other.includes(line)).length).toBeLessThanOrEqual(2);
  });
});
