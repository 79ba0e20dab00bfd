/** How often a verdict is right or wrong in each class, as parameters of a chart that follow its threshold. */

import { slider } from "./slider.js";

/** A slider leads the threshold from 0 to 1 in so many steps. */
const steps = 100;

/** Where the slider starts, in steps. */
const middle = steps / 2;

/**
 * The slider `threshold`, and the parameters `caught`, `missed`, `falseAlarms` and `quiet`. As in `predict`, the
 * verdict is positive where ŷ is above the threshold. Expressions cannot count, so the counts of each position are written down beforehand.
 *
 * @param A - the probability ŷ of each example
 * @param Y - labels, 0 or 1
 * @returns the parameters, and the four counts in words at the position where the slider starts
 */
export function verdictCounts(A: readonly number[], Y: readonly number[]) {
  const [zeros, ones] = [0, 1].map((label) => A.filter((_, i) => Y[i] === label)) as [
    number[],
    number[],
  ];
  const [falseAlarms, caught] = [countsAbove(zeros), countsAbove(ones)];
  const atStart = {
    caught: caught[middle] as number,
    falseAlarms: falseAlarms[middle] as number,
  };
  return {
    params: [
      slider("threshold", { value: middle / steps, min: 0, max: 1, step: 1 / steps }),
      { name: "position", expr: `round(${steps} * threshold)` },
      { name: "caught", expr: `[${caught}][position]` },
      { name: "missed", expr: `${ones.length} - caught` },
      { name: "falseAlarms", expr: `[${falseAlarms}][position]` },
      { name: "quiet", expr: `${zeros.length} - falseAlarms` },
    ],
    inWords:
      `at ${middle / steps} ${atStart.caught} caught, ${ones.length - atStart.caught} missed, ` +
      `${atStart.falseAlarms} false alarms and ${zeros.length - atStart.falseAlarms} rightly quiet`,
  };
}

/** How many values are above each position of the slider. */
const countsAbove = (values: readonly number[]) =>
  Array.from(
    { length: steps + 1 },
    (_, position) => values.filter((value) => value > position / steps).length,
  );
