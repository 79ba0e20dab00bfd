/** The ROC curve, and the point of a threshold on it. */

import type { RocPoint } from "../../ranking.js";
import { colours } from "../theme.js";
import { axis } from "./axis.js";
import type { TwoClasses } from "./two-classes.js";

const shares = { values: [0, 0.25, 0.5, 0.75, 1], format: ".0%" };

/**
 * The parts of a panel; the chart has the parameters of `verdictCounts`.
 *
 * @param points - of the curve, from (0, 0), which has no threshold, to (1, 1)
 */
export function rocLayers(
  points: readonly RocPoint[],
  { names: [negative, positive], sizes: [negatives, positives] }: TwoClasses,
) {
  const corners = points.map(({ falsePositiveRate, truePositiveRate }, order) => ({
    order,
    x: falsePositiveRate,
    y: truePositiveRate,
  }));
  const ofThresholds = corners
    .slice(1)
    .map((corner, k) => ({ ...corner, from: points[k + 1]?.threshold }));
  const rates = [
    { field: "y", type: "quantitative", title: `${positive} caught`, format: ".0%" },
    { field: "x", type: "quantitative", title: `${negative} called ${positive}`, format: ".0%" },
  ];
  return {
    encoding: {
      x: { ...axis("x", `share of ${negative} called ${positive}`, [0, 1]), axis: shares },
      y: { ...axis("y", `share of ${positive} caught`, [0, 1]), axis: shares },
    },
    layer: [
      {
        data: { values: [{ x: 0, y: 0, x2: 1, y2: 1 }] },
        mark: { type: "rule", color: colours.quiet, strokeDash: [4, 4] },
        encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
      },
      {
        data: { values: corners },
        mark: { type: "line", color: colours.curve, strokeWidth: 2 },
        encoding: { order: { field: "order" } },
      },
      {
        data: { values: ofThresholds },
        mark: { type: "point", filled: true, size: 14, color: colours.curve, opacity: 1 },
        encoding: {
          tooltip: [
            { field: "from", type: "quantitative", title: "from this ŷ on", format: ".3f" },
            ...rates,
          ],
        },
      },
      {
        data: { values: [{}] },
        transform: [
          { calculate: `falseAlarms / ${negatives}`, as: "x" },
          { calculate: `caught / ${positives}`, as: "y" },
        ],
        mark: { type: "point", filled: true, size: 130, color: colours.second, opacity: 1 },
        encoding: { tooltip: rates },
      },
    ],
  };
}
