/** The disc and the ring around it. */

import { describe, expect, it } from "vitest";
import { InputError, makeRing } from "../../src/index.js";

const radii = ({ x1, x2 }: ReturnType<typeof makeRing>) =>
  x1.map((x, i) => Math.hypot(x, x2[i] as number));

describe("makeRing(seed)", () => {
  it("gives 40 points within radius 1, and 80 from radius 2 to radius 3", () => {
    const points = makeRing(2);
    const r = radii(points);
    expect(points.y).toEqual([...Array(40).fill(0), ...Array(80).fill(1)]);
    expect(Math.max(...r.slice(0, 40))).toBeLessThanOrEqual(1.001);
    expect(Math.min(...r.slice(40))).toBeGreaterThanOrEqual(1.999);
    expect(Math.max(...r)).toBeLessThanOrEqual(3.001);
  });

  it("fills the disc evenly: half of many points lie beyond radius √½", () => {
    const outer = Array.from({ length: 50 }, (_, seed) =>
      radii(makeRing(seed)).slice(0, 40),
    ).flat();
    const share = outer.filter((r) => r > Math.SQRT1_2).length / outer.length;
    expect(share).toBeGreaterThan(0.47);
    expect(share).toBeLessThan(0.53);
  });

  it("gives the same points for the same seed, and others for another", () => {
    expect(makeRing(2)).toEqual(makeRing(2));
    expect(makeRing(3).x1).not.toEqual(makeRing(2).x1);
  });

  it("refuses a seed that is no whole number", () => {
    expect(() => makeRing(0.5)).toThrow(InputError);
  });
});
