/** What one threshold does: which examples are called positive, how many of each kind that is, and where it lies on the ROC curve. */

import { demand } from "../../input/input-error.js";
import { roc } from "../../ranking.js";
import { axis } from "../kit/axis.js";
import { confusionTable } from "../kit/confusion-table.js";
import { checkPattern, checkProbabilities } from "../kit/pattern.js";
import { rocLayers } from "../kit/roc-layers.js";
import { type Placing, scoredPoints } from "../kit/scored-points.js";
import { shareBars } from "../kit/share-bars.js";
import { half, panelTitle } from "../kit/side-by-side.js";
import { classAxis, type TwoClasses } from "../kit/two-classes.js";
import { verdictCounts } from "../kit/verdict-counts.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart } from "../theme.js";

/** All panels are square, as the ROC curve should be. */
const size = { width: half.width, height: half.width };

/** Names of classes that there is room for, and that have no quotation marks, which expressions could not hold. */
const shortName = /^[\p{L}\d -]{1,12}$/u;

const placing: Placing = { of: (a) => a, domain: [-0.04, 1.04], apart: 0.045 };

/**
 * A threshold moves across the examples, in two rows by their class. Its line cuts each row in two, and so makes four
 * counts, which stand beside it as areas; below them the ROC curve, with the point of this threshold, and the shares
 * made of the counts. As in `predict`, the verdict is positive where ŷ is above the threshold.
 *
 * @param A - the probability ŷ of label 1 that each example got
 * @param Y - their labels, 0 or 1, both present
 * @param classes - what the examples with label 0 and with label 1 are called, in the plural
 * @throws InputError if a value is not as said, a label is missing, or a name is not made of up to 12 letters
 */
export function thresholdChart(
  A: readonly number[],
  Y: readonly number[],
  classes: readonly [string, string] = ["others", "cats"],
): ChartSpec {
  checkProbabilities(A, Y);
  checkNames(classes);
  const { points, area } = roc([A], [Y]);
  const ones = Y.filter((y) => y === 1).length;
  const data: TwoClasses = { names: classes, sizes: [Y.length - ones, ones] };
  const [others, cats] = data.names;
  const [negatives, positives] = data.sizes;
  const { params, inWords } = verdictCounts(A, Y);
  return chart(
    {
      expr: `'Threshold ' + format(threshold, '.2f') + ': ' + caught + ' of ${positives} ${cats} caught, ' + falseAlarms + ' of ${negatives} ${others} called ${cats}'`,
    },
    `Four panels for one threshold, which a slider moves. ${Y.length} examples by their ŷ, in a row of ${cats} and one of ${others}, with the threshold as a line across both. The four counts that it makes, as squares: ` +
      `${inWords}. The ROC curve, with a point for the threshold; the area below the curve is ${fixed(area, 3)}, where guessing has 0.5. Recall, precision and accuracy as bars. ` +
      "A higher threshold makes fewer false alarms and misses more; at 1 every example is left quiet.",
    {
      usermeta: { equalUnits: true },
      params,
      columns: 2,
      concat: [
        {
          title: panelTitle("each example at its ŷ"),
          ...size,
          encoding: {
            x: {
              ...axis("x", "ŷ", placing.domain),
              axis: { values: [0, 0.25, 0.5, 0.75, 1], format: ".2~f" },
            },
            y: classAxis("row", null, data.names),
          },
          layer: scoredPoints({ A, Y, names: data.names }, placing, "threshold", [
            { field: "index", title: "index, from 0" },
          ]),
        },
        { title: panelTitle("how many: shaded is wrong"), ...size, ...confusionTable(data) },
        {
          title: panelTitle(`ROC: the area below is ${fixed(area, 3)}`),
          ...size,
          ...rocLayers(points, data),
        },
        { title: panelTitle("shares made of the counts"), ...size, ...shareBars(data) },
      ],
      spacing: { row: 76, column: 70 },
      bounds: "flush",
    },
  );
}

function checkNames(classes: unknown): void {
  checkPattern("classes", classes, [""]);
  const names = classes as string[];
  demand(names.length === 2, "two names in classes", `${names.length}`);
  const wrong = names.find((name) => !shortName.test(name));
  demand(wrong === undefined, "names in classes of at most 12 letters", `${wrong}`);
}
