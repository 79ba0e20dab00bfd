/** The 23 flights as points, shared by the charts that draw something through them. */

import type { Flights } from "../../data/o-rings.js";
import { colours } from "../theme.js";

const outcomes = ["safe (0)", "distress (1)"];

/** What became of a flight, told by colour and by shape; layers name it `outcome`. */
export const outcomeMarks = {
  color: {
    field: "outcome",
    type: "nominal",
    title: null,
    scale: { domain: outcomes, range: [colours.no, colours.yes] },
    legend: { orient: "top", direction: "horizontal" },
  },
  shape: {
    field: "outcome",
    type: "nominal",
    title: null,
    scale: { domain: outcomes, range: ["circle", "triangle-up"] },
  },
};

/** The temperature axis of all charts of the flights; their layers name a temperature `t`. */
export const temperatureAxis = (from: number, to: number) => ({
  field: "t",
  type: "quantitative",
  title: "temperature of the joints at launch (°F)",
  scale: { domain: [from, to], nice: false },
});

/** A probability axis, for layers that name a probability `p`, with room where points of equal temperature are stacked. */
export const probabilityAxis = (
  title: string,
  domain: readonly [number, number] = [-0.18, 1.18],
) => ({
  field: "p",
  type: "quantitative",
  title,
  scale: { domain, nice: false },
});

/**
 * The flights as a layer: distress at 1, safe at 0, each by colour and by shape; flights of the same temperature are
 * stacked away from the middle, so that each can be seen. The chart around it brings the axes for `t` and `p`.
 */
export function flightLayer({ flight, temperature, distress }: Flights): object {
  const values = flight.map((name, i) => {
    const before = flight
      .slice(0, i)
      .filter((_, k) => temperature[k] === temperature[i] && distress[k] === distress[i]);
    const y = distress[i] ?? 0;
    return {
      flight: name,
      t: temperature[i],
      y,
      p: y + (y === 1 ? 1 : -1) * 0.035 * before.length,
      outcome: outcomes[y],
    };
  });
  return {
    data: { values },
    mark: { type: "point", filled: true, size: 70, opacity: 0.9 },
    encoding: {
      ...outcomeMarks,
      tooltip: [
        { field: "flight", type: "nominal", title: "flight" },
        { field: "t", type: "quantitative", title: "°F" },
        { field: "outcome", type: "nominal", title: "O-rings" },
      ],
    },
  };
}
