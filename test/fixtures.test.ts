/** Fits and metrics, compared with those of scikit-learn and of Newton's method in NumPy (test/fixtures/make.py, flights.py). */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  largestSafeRate,
  loadORings,
  metrics,
  optimize,
  propagate,
  roc,
  standardizer,
} from "../src/index.js";
import { inProject } from "../tools/setup/paths.js";
import { expectClose, numbers } from "./close.js";
import flights from "./fixtures/flights.json" with { type: "json" };
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

describe.each(flights.fits)("the 23 flights, λ = $l2", ({ l2, w, b }) => {
  it("end where scikit-learn's fit does", async () => {
    const { temperature, distress } = loadORings();
    const X = [temperature.map((t) => standardizer(temperature).apply(t))];
    const options = { iterations: 300, learningRate: 4, l2 };
    const own = await optimize([[0]], 0, X, [[...distress]], options);
    expectClose([own.w64[0] as number, own.b], [w, b], 1e-12);
  });

  it("are quoted by lesson 09 as the fixture has them, to six decimals", () => {
    const notebook = inProject("notebooks", "09-how-good-is-it-really.ipynb");
    const rounded = (value: number) => String(Number(value.toFixed(6)));
    expect(readFileSync(notebook, "utf8")).toContain(`${l2}: [${rounded(w)}, ${rounded(b)}]`);
  });
});
