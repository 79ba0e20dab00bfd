/** How the pulls of all flights add up to the slopes. */

import { bowlOf, slopesOf } from "../kit/bowl.js";
import { chainPanel, chainParams } from "../kit/chain.js";
import { contourLayers } from "../kit/contour-layers.js";
import { parameterAxes, type Region, regionFor } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { place, placed, placeTiles } from "../kit/place.js";
import { panelTitle } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** Both panels are squares. */
const side = 186;

/** So small that the sliders step by 0.1 and come within a twentieth of the bottom. */
const usual: Region = { w: [-3.5, 0.5], b: [-3, 1] };

/** A sum that is shorter than this all but closes the chain: its arrow is hardly seen. */
const nearlyClosed = 0.1;

/**
 * The cost as a map on which a click or two sliders move a place, and the pulls ((a − y)·x, a − y) of all flights at that
 * place, laid head to tail: an arrow from the start of this chain to its end is their sum, and an m-th of it is (dw, db).
 * A slider lays them one after another. At the bottom the chain closes.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 * @throws InputError if a threshold separates the labels, for then the map has no bottom
 */
export function pullSumChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const rounded = x.map((xi) => Number(xi.toFixed(4)));
  const bowl = bowlOf(rounded, y);
  const { rings, bottom } = contourLayers(bowl, undefined, true);
  const region = regionFor([bowl.bottom, { w: 0, b: 0 }], usual);
  const m = x.length;
  const { dw, db } = slopesOf(x, y, { w: 0, b: 0 });
  return chart(
    { expr: title(m) },
    `Left, a map of the cost over w and b, on which a click or two sliders move a place. Right, the pulls of ${m} flights at that place, each an arrow (a − y)·x across and a − y up, laid head to tail: the arrow of a flight with ` +
      "distress points down, that of a safe one up. An arrow from the start of the chain to its end is their sum, which points uphill: a step of descent goes against it. " +
      `At w = b = 0 the sum is (${fixed(m * dw, 2)}, ${fixed(m * db, 2)}), and divided by ${m} it is dw = ${fixed(dw, 3)}, db = ${fixed(db, 3)}. ` +
      "At the bottom of the map the chain closes though every pull is there: up and down, left and right balance.",
    {
      usermeta: { equalUnits: true },
      params: [
        slider("n", { value: m, min: 1, max: m, step: 1, label: "flights" }),
        { name: "w", expr: place.w },
        { name: "b", expr: place.b },
        ...chainParams(rounded, y),
      ],
      columns: 2,
      concat: [
        {
          title: panelTitle([
            "the map: click where you want to stand",
            "dot: where you stand, cross: the bottom",
          ]),
          width: side,
          height: side,
          encoding: wholeNumbers(parameterAxes(region)),
          layer: [rings, placeTiles(region), bottom, placed({ size: 110, color: colours.curve })],
        },
        {
          title: panelTitle({ expr: distresses(y) }),
          width: side,
          height: side,
          ...chainPanel(rounded, y),
        },
      ],
      spacing: { row: 119, column: 76 },
      bounds: "flush",
    },
  );
}

/** Few ticks, so that all of them have a number. */
const wholeNumbers = ({ x, y }: ReturnType<typeof parameterAxes>) => ({
  x: { ...x, axis: { tickCount: 4 } },
  y: { ...y, axis: { tickCount: 4 } },
});

/** An expression of a pair of numbers. */
const pair = (across: string, up: string) =>
  `'(' + format(${across}, '.2f') + ', ' + format(${up}, '.2f') + ')'`;

function title(m: number): string {
  const sum = pair("chainW[n]", "chainB[n]");
  const slopes = `'dw = ' + format(chainW[${m}] / ${m}, '.3f') + ', db = ' + format(chainB[${m}] / ${m}, '.3f')`;
  const longest = Array.from(
    { length: m },
    (_, i) => `pow(pullsW[${i}], 2) + pow(pullsB[${i}], 2)`,
  );
  const bothPrintAsZero = `max(abs(chainW[${m}]), abs(chainB[${m}])) < 0.005`;
  return (
    `n == 1 ? 'The first pull is ' + ${sum} : n < ${m} ? 'The first ' + n + ' of ${m} pulls add up to ' + ${sum} : ` +
    `sqrt(pow(chainW[${m}], 2) + pow(chainB[${m}], 2)) < ${nearlyClosed} ? ` +
    `(${bothPrintAsZero} ? 'The chain closes: ' : 'The chain all but closes: ') + '${m} pulls, up to ' + format(sqrt(max(${longest})), '.2f') + ' long, add up to ' + ${sum} : ` +
    `'Sum of ${m} pulls: ' + ${sum} + '; divided by ${m}: ' + ${slopes}`
  );
}

/** Three lines above the chain: why its height is the expected distress less the seen one, the last pull, and a key. */
function distresses(y: readonly number[]): string {
  const m = y.length;
  const seen = y.map((_, i) => y.slice(0, i + 1).reduce((sum, label) => sum + label, 0));
  const ys = `[0, ${seen}][n]`;
  const last = pair("pullsW[n - 1]", "pullsB[n - 1]");
  return `['up: Σa − Σy = ' + format(chainB[n] + ${ys}, '.2f') + ' − ' + ${ys} + ' = ' + format(chainB[n], '.2f'), n < ${m} ? 'flight ' + n + ': pull ' + ${last} : 'Σa: expected distress, Σy: seen', 'thick arrow from start to end: the sum']`;
}
