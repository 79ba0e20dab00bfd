/** Recall, precision and accuracy as bars, each with the two counts that make it. */

import { colours } from "../theme.js";
import { axis } from "./axis.js";
import type { TwoClasses } from "./two-classes.js";

/** The parts of a panel; the chart has the parameters of `verdictCounts`. */
export function shareBars({ names, sizes }: TwoClasses) {
  const shares = {
    recall: { part: "caught", whole: `${sizes[1]}` },
    precision: { part: "caught", whole: "(caught + falseAlarms)" },
    accuracy: { part: "(caught + quiet)", whole: `${sizes[0] + sizes[1]}` },
  };
  const pick = (which: "part" | "whole") =>
    `{${Object.entries(shares).map(([name, share]) => `${name}: ${share[which]}`)}}[datum.name]`;
  const values = Object.keys(shares).map((name, at) => ({
    name,
    start: 0,
    lower: 2.12 - at,
    upper: 2.5 - at,
    words: 2.72 - at,
  }));
  const inDigits =
    "' = ' + datum.part + '/' + datum.whole + ' = ' + format(100 * datum.share, '.0f') + ' %'";
  return {
    data: { values },
    transform: [
      { calculate: pick("part"), as: "part" },
      { calculate: pick("whole"), as: "whole" },
      { calculate: "datum.whole == 0 ? 0 : datum.part / datum.whole", as: "share" },
      {
        calculate: `datum.name + (datum.whole == 0 ? ': no verdict “${names[1]}”' : ${inDigits})`,
        as: "label",
      },
    ],
    encoding: {
      x: {
        ...axis("share", "share", [0, 1]),
        axis: { values: [0, 0.25, 0.5, 0.75, 1], format: ".0%" },
      },
      y: { ...axis("lower", "", [0, 3]), axis: null },
    },
    layer: [
      {
        mark: { type: "rect", color: colours.second, opacity: 0.75 },
        encoding: {
          x: { field: "start", type: "quantitative" },
          x2: { field: "share" },
          y2: { field: "upper" },
          tooltip: [{ field: "label", title: "share" }],
        },
      },
      {
        mark: { type: "text", align: "left" },
        encoding: {
          x: { field: "start", type: "quantitative" },
          y: { field: "words", type: "quantitative" },
          text: { field: "label" },
        },
      },
    ],
  };
}
