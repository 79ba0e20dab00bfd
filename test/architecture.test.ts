/** Who may import whom in src/: what a learner opens lies on top, what serves it lies below. */

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inProject } from "../tools/setup/paths.js";
import { testLayers } from "./layers.js";

testLayers("src", [
  ["tfjs", "tfjs-parts", "tfjs-methods", "tensor"],
  ["input"],
  ["notebook"],
  ["descent"],
  ["sigmoid", "loss", "notation", "enter-backend", "with-backend", "seconds"],
  [
    "cost",
    "propagate",
    "gradient-check",
    "safe-rate",
    "optimize",
    "metrics",
    "ranking",
    "model",
    "with-plain-loops",
  ],
  ["data"],
  ["charts/spec", "charts/theme"],
  ["charts/kit"],
  ["charts/pictures"],
  ["charts/lessons"],
  ["charts/svg", "charts/still", "charts/show", "charts/index"],
  ["study"],
  ["index"],
]);

it("no chart of a lesson imports another: what they share is in charts/kit", () => {
  const files = readdirSync(inProject("src/charts/lessons"));
  expect(files).not.toEqual([]);
  for (const file of files)
    expect(readFileSync(inProject("src/charts/lessons", file), "utf8")).not.toContain('from "./');
});
