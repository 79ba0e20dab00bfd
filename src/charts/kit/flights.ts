/** The 23 flights as points, shared by the charts that draw something through them. */

import type { Flights } from "../../data/o-rings.js";
import { colours } from "../theme.js";
import { axis, type Domain } from "./axis.js";
import { classMarks } from "./class-marks.js";

/** What may become of a flight. */
export const outcomes = ["safe (0)", "distress (1)"];

/** What became of a flight, in words. */
export const outcomeOf = (distress: number) => outcomes[distress] as string;

/** What became of a flight, told by colour and by shape; layers name it `outcome`. */
export const outcomeMarks = classMarks("outcome", outcomes);

/** What a flight answers when it is pointed at. */
export const flightTooltip = [
  { field: "flight", type: "nominal", title: "flight" },
  { field: "t", type: "quantitative", title: "°F" },
  { field: "outcome", type: "nominal", title: "O-rings" },
];

/** The temperature axis of all charts of the flights; their layers name a temperature `t`. */
export const temperatureAxis = (domain: Domain) =>
  axis("t", "temperature of the joints at launch (°F)", domain);

/** How high flights of the same temperature are stacked on 1, and how deep below 0. */
const room = 0.18;

/** What a probability axis shows: from 0 to 1, and room for the stacks. */
export const probabilities: Domain = [-room, 1 + room];

/** The lines at 0 and 1 are darker than those between: beyond them lies no probability, only a stack. */
const darkerAtEnds = {
  gridColor: {
    condition: { test: "datum.value === 0 || datum.value === 1", value: colours.quiet },
    value: colours.shade,
  },
};

/** A probability axis, for layers that name a probability `p`. */
export const probabilityAxis = (title: string, domain = probabilities) => ({
  ...axis("p", title, domain),
  axis: darkerAtEnds,
});

/** An axis for the outcome y of flights, for layers that name it `p`. */
export const outcomeAxis = {
  ...probabilityAxis("distress, y"),
  axis: { ...darkerAtEnds, values: [0, 1], format: "d" },
};

/**
 * The flights as a layer: distress at 1, safe at 0, each by colour and by shape; flights of the same temperature are
 * stacked away from the middle, so that each can be seen, and the legend says so. The chart around it brings the axes
 * for `t` and `p`.
 */
export function flightLayer({ flight, temperature, distress }: Flights) {
  const places = flight.map(
    (_, i) =>
      flight
        .slice(0, i)
        .filter((_, k) => temperature[k] === temperature[i] && distress[k] === distress[i]).length,
  );
  const highest = Math.max(...places);
  const title = highest > 0 ? "stacked where temperatures are equal" : null;
  const step = Math.min(0.035, room / (highest + 1));
  const values = flight.map((name, i) => {
    const y = distress[i] as number;
    return {
      flight: name,
      t: temperature[i],
      y,
      p: y + (y === 1 ? 1 : -1) * step * (places[i] as number),
      outcome: outcomeOf(y),
    };
  });
  return {
    data: { values },
    mark: { type: "point", filled: true, size: 70, opacity: 0.9 },
    encoding: {
      color: {
        ...outcomeMarks.color,
        title,
        legend: { ...outcomeMarks.color.legend, titleLimit: 0, titleColor: colours.quiet },
      },
      shape: { ...outcomeMarks.shape, title },
      tooltip: flightTooltip,
    },
  };
}
