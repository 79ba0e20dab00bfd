/** Whether probabilities are honest: what was said of a group of examples beside what was seen of it, and what chance allows. */

import { demand } from "../../input/input-error.js";
import { checkNumber } from "../../input/options.js";
import { calibration } from "../../ranking.js";
import { axis } from "../kit/axis.js";
import { usualShares } from "../kit/binomial.js";
import { checkProbabilities } from "../kit/pattern.js";
import { sentenceAt } from "../kit/sentences.js";
import { slider } from "../kit/slider.js";
import { count, fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** How many groups the slider allows. */
const mostBins = 10;

/** An honest probability leaves the bar of chance in one case of 20 at most. */
const inside = 0.95;

/** The area of the largest point, in pixels. */
const largest = 420;

/** One group of examples with similar probabilities. */
interface Group {
  readonly count: number;
  readonly predicted: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
  readonly within: boolean;
}

/**
 * Examples in groups of similar ŷ: their mean ŷ against the share of label 1 among them. On the diagonal what was said was seen. A bar on it
 * holds the shares that are usual, 19 times out of 20, where ŷ is honest. A slider changes the number of groups.
 *
 * @param A - the probability ŷ of label 1 that each example got
 * @param Y - their labels, 0 or 1
 * @param bins - the number of groups that the chart starts with, 1 to 10
 * @throws InputError if a value is not as said
 */
export function reliabilityChart(A: readonly number[], Y: readonly number[], bins = 5): ChartSpec {
  checkProbabilities(A, Y);
  checkNumber("bins", bins, 1, true);
  demand(bins <= mostBins, `at most ${mostBins} bins`, `${bins}`);
  const groupings = Array.from({ length: mostBins }, (_, k) => groupsOf(A, Y, k + 1));
  const start = groupings[bins - 1] as Group[];
  return chart(
    sentenceAt(groupings.map(finding), "bins - 1"),
    `${count(A.length, "example")} in ${count(start.length, "group")} of similar ŷ, as points: the mean ŷ of a group across, the share of label 1 in it up, and its number of examples as its area. The diagonal is where both agree. ` +
      `On it stands a bar for each group, with the shares that chance gives 19 times out of 20 if ŷ is honest. They are: ${start.map(inWords).join("; ")}. A slider changes the number of groups.`,
    {
      usermeta: { equalUnits: true },
      width: 300,
      height: 300,
      params: [
        slider("bins", {
          value: bins,
          min: 1,
          max: mostBins,
          step: 1,
          label: "parts of the scale",
        }),
      ],
      data: {
        values: groupings.flatMap((groups, k) =>
          groups.map((group) => ({ ...group, bins: k + 1 })),
        ),
      },
      transform: [
        { filter: "datum.bins == bins" },
        { calculate: `datum.within ? '${verdicts[0]}' : '${verdicts[1]}'`, as: "verdict" },
      ],
      encoding: {
        x: axis("predicted", "said: mean ŷ of the group", [-0.05, 1.05]),
        y: axis("observed", "seen: share of label 1", [-0.05, 1.05]),
      },
      layer: [diagonal, chance, points(A.length)],
    },
  );
}

const verdicts = ["chance could do this", "more than chance allows"];

function groupsOf(A: readonly number[], Y: readonly number[], bins: number): Group[] {
  return calibration([A], [Y], { bins }).map(({ count, predicted, observed }) => {
    // Means are sums of rounded numbers: without a margin 0.3 could lie outside of a bar that ends at 0.3.
    const [low, high] = usualShares(count, Math.min(1, predicted), inside);
    const within = observed > low - 1e-9 && observed < high + 1e-9;
    return { count, predicted, observed, low, high, within };
  });
}

function finding(groups: readonly Group[]): string {
  const outside = groups.filter(({ within }) => !within).length;
  if (outside > 0)
    return `Beyond what chance allows in ${outside} of ${count(groups.length, "group")}`;
  return `Within what chance allows in ${groups.length === 1 ? "the one group" : `all ${groups.length} groups`}`;
}

const inWords = ({ count: n, predicted, observed, low, high }: Group) =>
  `${count(n, "example")}, said ${fixed(predicted, 2)}, seen ${fixed(observed, 2)}, usual ${fixed(low, 2)} to ${fixed(high, 2)}`;

/** Where what was said was seen. */
const diagonal = {
  data: { values: [{ predicted: 0, observed: 0, x2: 1, y2: 1 }] },
  mark: { type: "rule", color: colours.quiet, strokeDash: [4, 4] },
  encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
};

const tooltip = [
  { field: "count", type: "quantitative", title: "examples" },
  { field: "predicted", type: "quantitative", title: "said, mean ŷ", format: ".3f" },
  { field: "observed", type: "quantitative", title: "seen, share of 1", format: ".3f" },
  { field: "low", type: "quantitative", title: "usual from", format: ".3f" },
  { field: "high", type: "quantitative", title: "usual to", format: ".3f" },
];

/** The usual shares. */
const chance = {
  mark: { type: "rule", strokeWidth: 3, color: colours.quiet },
  encoding: { y: { field: "low", type: "quantitative" }, y2: { field: "high" }, tooltip },
};

const points = (m: number) => ({
  mark: { type: "point", filled: true, opacity: 0.9 },
  encoding: {
    size: {
      field: "count",
      type: "quantitative",
      scale: { domain: [0, m], range: [0, largest] },
      legend: null,
    },
    color: {
      field: "verdict",
      type: "nominal",
      title: null,
      scale: { domain: verdicts, range: [colours.no, colours.yes] },
      legend: { orient: "top", direction: "vertical", labelLimit: 0 },
    },
    shape: {
      field: "verdict",
      type: "nominal",
      title: null,
      scale: { domain: verdicts, range: ["circle", "diamond"] },
    },
    tooltip,
  },
});
