/** Fits and metrics, compared with those of scikit-learn and of Newton's method in NumPy (test/fixtures/make.py). */

import { describe, expect, it } from "vitest";
import { largestSafeRate, metrics, optimize, propagate, roc } from "../src/index.js";
import { expectClose, numbers } from "./close.js";
import reference from "./fixtures/reference.json" with { type: "json" };

describe.each(reference.cases)(
  "$name",
  ({ X, Y, l2, newton, scikitLearn, scores, area, ...judged }) => {
    it("has no slope where the others' fit ends", () => {
      const w = newton.slice(0, -1).map((wj) => [wj]);
      const { dw, db } = propagate(w, newton.at(-1) as number, X, Y, { l2 });
      for (const slope of [...numbers(dw), db]) expect(Math.abs(slope)).toBeLessThan(1e-9);
    });

    it("descends to that fit", async () => {
      const learningRate = 0.9 * largestSafeRate(X, { l2 });
      const zeros = X.map(() => [0]);
      const { w64, b } = await optimize(zeros, 0, X, Y, { l2, learningRate, iterations: 3000 });
      [...w64, b].forEach((value, j) => {
        expect(value).toBeCloseTo(newton[j] as number, 8);
        expect(value).toBeCloseTo(scikitLearn[j] as number, 4);
      });
    });

    it("is judged with the same figures", () => {
      const verdicts = [(scores[0] as number[]).map((z) => Number(z > 0))];
      const own = metrics(verdicts, Y);
      expectClose(Object.values(own), Object.values(judged.metrics), 1e-12);
      expect(roc(scores, Y).area).toBeCloseTo(area, 12);
    });
  },
);
