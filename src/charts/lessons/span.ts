/** Descent in the span of the examples: the same costs, sooner. */

import { demand } from "../../input/input-error.js";
import { axis } from "../kit/axis.js";
import { duration } from "../kit/duration.js";
import { checkPattern } from "../kit/pattern.js";
import { choice } from "../kit/times.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** A descent, and how long it took. */
interface Descent {
  /** The cost before the first step, and after each. */
  readonly costs: readonly number[];
  /** Seconds before the first step. */
  readonly preparing: number;
  /** Seconds for all steps. */
  readonly seconds: number;
}

/** Each of so many first steps is drawn, where the cost may leap; later only each tenth. */
const first = 200;

/**
 * Two descents over their steps, where one curve lies on the other, or over the seconds that passed, where it does not.
 *
 * @param plain - descent on the weights
 * @param span - descent in the span of the examples: the same costs, and more of them
 * @throws InputError if the costs of the two differ by more than a millionth of themselves
 */
export function spanChart(plain: Descent, span: Descent): ChartSpec {
  check(plain, span);
  const rows = [...rowsOf("plain", plain), ...rowsOf("in the span", span)];
  const most = { steps: span.costs.length - 1, seconds: wholeOf(plain) };
  const inThatTime = Math.min(
    span.costs.length - 1,
    Math.floor(((wholeOf(plain) - span.preparing) / span.seconds) * (span.costs.length - 1)),
  );
  const plainSteps = plain.costs.length - 1;
  return chart(
    {
      expr:
        "over == 'steps' ? 'Step for step the two costs are the same' : " +
        (inThatTime > plainSteps
          ? `'In the time of ${plainSteps} plain steps the span takes ${inThatTime}${inThatTime === most.steps ? " or more" : ""}'`
          : `'The span is not done preparing, or no faster: ${Math.max(0, inThatTime)} steps in the time of ${plainSteps}'`),
    },
    `Cost of two descents. Over steps, ${plainSteps} plain ones lie on the first of ${most.steps} in the span of the examples: from ${span.costs[0]?.toFixed(4)} to ${plain.costs.at(-1)?.toFixed(4)} they are the same. ` +
      `Over seconds they part: the plain steps take ${duration(wholeOf(plain))}; the span takes ${duration(span.preparing)} to prepare, and then ${duration(span.seconds)} for its ${most.steps} steps. A choice switches between steps and seconds.`,
    {
      ...panel,
      params: [choice("over", "steps", ["steps", "seconds"], "over")],
      data: { values: rows },
      transform: [
        { filter: `over == 'steps' || datum.seconds <= ${most.seconds}` },
        { calculate: "over == 'steps' ? datum.step : datum.seconds", as: "x" },
      ],
      encoding: {
        x: {
          field: "x",
          type: "quantitative",
          title: null,
          scale: {
            domainMin: 0,
            domainMax: { expr: `over == 'steps' ? ${most.steps} : ${most.seconds}` },
            nice: false,
          },
          axis: {
            tickCount: 5,
            labelExpr:
              "format(datum.value, ',') + (over == 'seconds' ? ' s' : datum.index == 1 ? ' steps' : '')",
          },
        },
        y: axis("cost", "cost J", [0, Math.max(...span.costs, ...plain.costs) * 1.05]),
        tooltip: [
          { field: "descent", title: "descent" },
          { field: "step", type: "quantitative", title: "step" },
          { field: "cost", type: "quantitative", title: "cost J", format: ".6f" },
          { field: "seconds", type: "quantitative", title: "seconds", format: ".2f" },
        ],
      },
      layer: [
        {
          transform: [{ filter: "datum.descent == 'plain'" }],
          mark: {
            type: "line",
            strokeWidth: 7,
            strokeCap: "round",
            strokeJoin: "round",
            clip: true,
          },
          encoding: { color },
        },
        {
          transform: [{ filter: "datum.descent == 'in the span'" }],
          mark: { type: "line", strokeWidth: 2, clip: true },
          encoding: { color },
        },
      ],
    },
  );
}

/** The wide line is the plain one: the thin one is seen upon it. */
const color = {
  field: "descent",
  type: "nominal",
  scale: { domain: ["plain", "in the span"], range: [colours.level5, colours.curve] },
  legend: { title: null, orient: "bottom", symbolStrokeWidth: 4 },
};

const wholeOf = ({ preparing, seconds }: Descent) => preparing + seconds;

function rowsOf(descent: string, { costs, preparing, seconds }: Descent) {
  const last = costs.length - 1;
  return costs
    .map((cost, step) => ({ descent, step, cost, seconds: preparing + (step / last) * seconds }))
    .filter(({ step }) => step <= first || step % 10 === 0 || step === last);
}

function check(plain: Descent, span: Descent): void {
  for (const [name, descent] of Object.entries({ plain, span })) {
    checkPattern(name, descent, { costs: [0], preparing: 0, seconds: 0 });
    demand(descent.costs.length > 1, `${name}.costs after at least one step`, "the start alone");
    demand(descent.seconds > 0, `${name}.seconds above 0`, `${descent.seconds}`);
    demand(descent.preparing >= 0, `${name}.preparing from 0 on`, `${descent.preparing}`);
  }
  const longer = span.costs.length >= plain.costs.length;
  demand(longer, "at least as many costs in span as in plain", `${span.costs.length}`);
  const apart = plain.costs.findIndex(
    (J, k) => Math.abs(J - (span.costs[k] as number)) > 1e-6 * Math.abs(J),
  );
  demand(
    apart < 0,
    "the same costs of both descents",
    `${span.costs[apart]} for ${plain.costs[apart]} at step ${apart}`,
    "did both start at the same place, with the same rate?",
  );
}
