/** The penguins: what is in the file, and how well a line separates the species. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadPenguins } from "../../src/index.js";
import { penguins } from "../../tools/data/penguins.js";

describe("loadPenguins()", () => {
  const { species, beakLength, beakDepth, chinstrap } = loadPenguins();

  it("has the 151 Adelie and 68 Chinstrap penguins whose beaks were measured", () => {
    expect([beakLength.length, beakDepth.length]).toEqual([219, 219]);
    expect(chinstrap.filter((y) => y === 1)).toHaveLength(68);
    expect(species.map((name) => Number(name === "Chinstrap"))).toEqual(chinstrap);
  });

  it("has the means, in mm, that Gorman, Williams & Fraser's data give", () => {
    const mean = (values: readonly number[], y: number) => {
      const chosen = values.filter((_, i) => chinstrap[i] === y);
      return chosen.reduce((sum, value) => sum + value, 0) / chosen.length;
    };
    expect(mean(beakLength, 0)).toBeCloseTo(38.79, 2);
    expect(mean(beakDepth, 0)).toBeCloseTo(18.35, 2);
    expect(mean(beakLength, 1)).toBeCloseTo(48.83, 2);
    expect(mean(beakDepth, 1)).toBeCloseTo(18.42, 2);
  });

  it("is separated nearly, not wholly: the best of 720 directions leaves 3 on the wrong side, length alone 9", () => {
    expect(fewestWrong(beakLength, chinstrap)).toBe(9);
    const wrong = Array.from({ length: 720 }, (_, k) => {
      const angle = (k * Math.PI) / 720;
      const along = beakLength.map(
        (x, i) => x * Math.cos(angle) + (beakDepth[i] as number) * Math.sin(angle),
      );
      return fewestWrong(along, chinstrap);
    });
    expect(Math.min(...wrong)).toBe(3);
  });
});

/** The fewest that a threshold leaves on the wrong side, whichever side is which. */
function fewestWrong(values: readonly number[], labels: readonly number[]): number {
  const counts = [...new Set(values)].map((threshold) => {
    const wrong = values.filter((x, i) => Number(x > threshold) !== labels[i]).length;
    return Math.min(wrong, values.length - wrong);
  });
  return Math.min(...counts);
}

describe("the program that makes data/penguins.csv", () => {
  it("makes the committed file, and leaves out one penguin whose beak was not measured", () => {
    const path = fileURLToPath(new URL("../../data/penguins.csv", import.meta.url));
    expect(penguins()).toEqual({ csv: readFileSync(path, "utf8"), leftOut: 1 });
  });
});
