/** What a neuron said of the flights, beside what was seen: are its probabilities honest? */

import type { Flights } from "../../data/o-rings.js";
import { sigmoid } from "../../sigmoid.js";
import { axis } from "../kit/axis.js";
import { temperatureAxis } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { sentenceAt } from "../kit/sentences.js";
import { slider } from "../kit/slider.js";
import { count, fixed, written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** Bins are as wide as this, in °F, or a multiple of it. */
const unit = 5;

/** More bins in one picture would leave no room for their labels. */
const mostBins = 7;

const names = ["bar: fraction seen", "line: mean ŷ"];

interface Bin {
  readonly t: number;
  readonly t2: number;
  readonly flights: number;
  readonly seen: number;
  readonly said: number;
}

/**
 * Flights in bins of temperature: the fraction that had distress as a bar, and the mean of the neuron's ŷ as a line
 * across it. A slider makes the bins wider or narrower, up to a single one.
 *
 * @param flights - the data
 * @param neuron - weight w (per °F) and bias b
 */
export function calibrationChart(flights: Flights, neuron: { w: number; b: number }): ChartSpec {
  checkFlights(flights);
  checkPattern("neuron", neuron, { w: 0, b: 0 });
  const { temperature } = flights;
  const cold = unit * Math.floor(Math.min(...temperature) / unit);
  const units = Math.floor((Math.max(...temperature) - cold) / unit) + 1;
  const warm = cold + unit * units;
  const narrowest = Math.ceil(units / mostBins);
  const widths = Array.from({ length: units - narrowest + 1 }, (_, i) => unit * (narrowest + i));
  const bins = widths.map((width) => binsOf(flights, neuron, { cold, warm, width }));
  // not at the end of the slider, so that it can be moved both ways
  const start = Math.min(1, widths.length - 1);
  const apart = (bins: Bin[]) => fixed(Math.max(...bins.map(distance)), 2);
  return chart(
    sentenceAt(
      bins.map(
        (bins, i) =>
          `Bins of ${widths[i]} °F: ŷ and the fraction seen are up to ${apart(bins)} apart`,
      ),
      `degrees / ${unit} - ${narrowest}`,
    ),
    `${count(temperature.length, "flight")} in bins of ${widths[start]} °F: the fraction with distress as a bar, and the mean ŷ of the neuron as a line across it. ` +
      `They are: ${(bins[start] as Bin[]).map(inWords).join("; ")}. A slider makes the bins wider or narrower. In a single bin with all flights the two are ${apart(bins.at(-1) as Bin[])} apart.`,
    {
      ...panel,
      params: [
        slider("degrees", {
          value: widths[start] as number,
          min: widths[0] as number,
          max: widths.at(-1) as number,
          step: unit,
          label: "width of a bin (°F)",
        }),
      ],
      data: {
        values: bins.flatMap((bins, i) =>
          bins.map((bin) => ({ ...bin, degrees: widths[i], ...labels(bin) })),
        ),
      },
      transform: [{ filter: "datum.degrees == degrees" }],
      encoding: {
        x: temperatureAxis([cold, warm]),
        y: {
          ...axis("fraction", "probability of distress", [0, 1.12]),
          axis: { values: [0, 0.2, 0.4, 0.6, 0.8, 1] },
        },
        tooltip: [
          { field: "temperatures", type: "nominal", title: "bin" },
          { field: "label", type: "nominal", title: "with distress" },
          { field: "said", type: "quantitative", title: "mean ŷ", format: ".3f" },
        ],
      },
      layer: [
        {
          transform: [{ calculate: `'${names[0]}'`, as: "kind" }],
          mark: { type: "rect", opacity: 0.9, stroke: colours.paper },
          encoding: { x2: { field: "t2" }, y2: { datum: 0 }, color: kinds },
        },
        {
          transform: [{ calculate: `'${names[1]}'`, as: "kind" }],
          mark: { type: "rule", strokeWidth: 3 },
          encoding: {
            x2: { field: "t2" },
            y: { field: "said", type: "quantitative" },
            color: kinds,
          },
        },
        {
          transform: [{ calculate: "(datum.t + datum.t2) / 2", as: "middle" }],
          mark: { type: "text" },
          encoding: {
            x: { field: "middle", type: "quantitative" },
            y: { datum: 1.06 },
            text: { field: "label" },
          },
        },
      ],
    },
  );
}

/** The bins of one width that have flights in them. */
function binsOf(
  { temperature, distress }: Flights,
  { w, b }: { w: number; b: number },
  { cold, warm, width }: { cold: number; warm: number; width: number },
): Bin[] {
  return Array.from({ length: Math.ceil((warm - cold) / width) }, (_, k) => {
    const [t, t2] = [cold + k * width, Math.min(cold + (k + 1) * width, warm)];
    const inside = temperature.flatMap((x, i) => (x >= t && x < t2 ? [i] : []));
    const sum = (of: (i: number) => number) => inside.reduce((total, i) => total + of(i), 0);
    return {
      t,
      t2,
      flights: inside.length,
      seen: sum((i) => distress[i] as number),
      said: sum((i) => sigmoid(w * (temperature[i] as number) + b)) / inside.length,
    };
  }).filter(({ flights }) => flights > 0);
}

const distance = ({ seen, flights, said }: Bin) => Math.abs(seen / flights - said);

const inWords = ({ t, t2, seen, flights, said }: Bin) =>
  `from ${written(t)} to ${written(t2)} °F ${seen} of ${flights}, ŷ ${fixed(said, 2)}`;

const labels = ({ t, t2, seen, flights }: Bin) => ({
  fraction: seen / flights,
  label: `${seen}/${flights}`,
  temperatures: `${written(t)} °F to below ${written(t2)} °F`,
});

/** What was seen and what was said, with an entry in the legend for each. */
const kinds = {
  field: "kind",
  type: "nominal",
  title: null,
  scale: { domain: names, range: [colours.yes, colours.curve] },
  legend: { orient: "top", symbolOpacity: 1, labelLimit: 0 },
};
