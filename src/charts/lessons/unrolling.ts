/** How a picture becomes a column. */

import { demand } from "../../input/input-error.js";
import { channels } from "../kit/channels.js";
import { checkPattern } from "../kit/pattern.js";
import { panelTitle } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** Size of a pixel in the drawing, and of an entry of the column, in pixels of the screen. */
const pixelSide = 78;
const entryHeight = 18;

/** So many numbers can be read one below the other. */
const mostNumbers = 24;

/** One number of the picture, where it stands in the picture and where in the column. */
interface Entry {
  readonly place: number;
  readonly row: number;
  readonly column: number;
  readonly channel: number;
  readonly name: string;
  readonly value: number;
  /** The colour of the whole pixel. */
  readonly colour: string;
}

/**
 * A tiny picture beside the column that it is unrolled into. A slider goes from number to number: it marks the number in
 * the picture, writes it into the column, and the title says what it is.
 *
 * @param picture - rows of pixels, each pixel red, green and blue from 0 to 255; 8 pixels at most
 * @throws InputError if it is not such a picture
 * @example unrollingChart([[[200, 30, 40], [50, 160, 60]]]) // one row of two pixels
 */
export function unrollingChart(picture: readonly (readonly (readonly number[])[])[]): ChartSpec {
  const entries = entriesOf(picture);
  const last = entries.length - 1;
  const [height, width] = [picture.length, picture[0]?.length ?? 0];
  const names = JSON.stringify(
    entries.map(({ name, row, column }) => `the ${name} of row ${row}, column ${column}`),
  );
  const values = JSON.stringify(entries.map(({ value }) => value));
  return chart(
    { expr: `'Place ' + k + ' holds ' + ${values}[k] + ': ' + ${names}[k]` },
    `Left, a picture of ${height} rows and ${width} columns of pixels, each with its three numbers. Right, a column of ${entries.length} numbers: ` +
      "row by row, and for each pixel red, green and blue. A slider marks a number in the picture and writes the column down to it.",
    {
      params: [slider("k", { value: 0, min: 0, max: last, step: 1, label: "place in the column" })],
      data: { values: entries },
      hconcat: [pictureWithNumbers(height, width), column],
      spacing: 70,
      bounds: "flush",
    },
  );
}

/** All numbers of a picture in the order in which they are read. */
function entriesOf(picture: readonly (readonly (readonly number[])[])[]): Entry[] {
  checkPattern("picture", picture, [[[0]]]);
  const width = picture[0]?.length as number;
  for (const [row, pixels] of picture.entries()) {
    demand(pixels.length === width, `${width} pixels in row ${row}`, String(pixels.length));
    for (const pixel of pixels) checkPixel(pixel);
  }
  const numbers = 3 * picture.length * width;
  demand(numbers <= mostNumbers, `a picture of at most ${mostNumbers} numbers`, String(numbers));
  return picture.flatMap((pixels, row) =>
    pixels.flatMap((pixel, column) =>
      pixel.map((value, channel) => ({
        place: 3 * (row * width + column) + channel,
        row,
        column,
        channel,
        name: channels[channel]?.name as string,
        value,
        colour: `rgb(${pixel.join(", ")})`,
      })),
    ),
  );
}

function checkPixel(pixel: readonly number[]): void {
  const isByte = (value: number) => Number.isInteger(value) && value >= 0 && value <= 255;
  demand(
    pixel.length === 3 && pixel.every(isByte),
    "each pixel to be three whole numbers from 0 to 255",
    `[${pixel.join(", ")}]`,
  );
}

const tooltip = [
  { field: "value", type: "quantitative", title: "number" },
  { field: "name", type: "nominal", title: "colour" },
  { field: "row", type: "quantitative" },
  { field: "column", type: "quantitative" },
  { field: "place", type: "quantitative", title: "place in the column" },
];

/** The number that the slider stands at is framed; those that are already written have a shaded ground. */
const cell = {
  mark: { type: "rect", cornerRadius: 2 },
  encoding: {
    color: {
      condition: { test: "datum.place <= k", value: colours.shade },
      value: colours.paper,
    },
    stroke: {
      condition: { test: "datum.place == k", value: colours.yes },
      value: colours.quiet,
    },
    strokeWidth: { condition: { test: "datum.place == k", value: 3 }, value: 0.5 },
    tooltip,
  },
};

/** Each pixel as a field of its colour, and below it its three numbers. */
const pictureWithNumbers = (height: number, width: number) => ({
  title: panelTitle("the picture"),
  width: pixelSide * width,
  height: pixelSide * height,
  transform: [
    { calculate: "datum.column + datum.channel / 3", as: "x" },
    { calculate: "datum.x + 1 / 3", as: "x2" },
    { calculate: "datum.row + 0.6", as: "y" },
    { calculate: "datum.row + 0.9", as: "y2" },
  ],
  encoding: {
    x: {
      field: "x",
      type: "quantitative",
      title: "column",
      scale: { domain: [0, width], nice: false },
      axis: middles(width),
    },
    y: {
      field: "y",
      type: "quantitative",
      title: "row",
      scale: { domain: [0, height], nice: false, reverse: true },
      axis: middles(height),
    },
  },
  layer: [
    {
      mark: { type: "rect" },
      encoding: {
        x2: { field: "x2" },
        y: { field: "row" },
        y2: { field: "y" },
        color: { field: "colour", type: "nominal", scale: null },
        tooltip,
      },
    },
    { ...cell, encoding: { ...cell.encoding, x2: { field: "x2" }, y2: { field: "y2" } } },
    {
      transform: [
        { calculate: "datum.x + 1 / 6", as: "x" },
        { calculate: "datum.row + 0.75", as: "y" },
      ],
      mark: { type: "text", fontSize: 11 },
      encoding: { text: { field: "value", type: "quantitative" } },
    },
  ],
});

/** Labels 0, 1, 2 … in the middle of each row or column. */
const middles = (count: number) => ({
  values: Array.from({ length: count }, (_, i) => i + 0.5),
  labelExpr: "datum.value - 0.5",
  grid: false,
  ticks: false,
  domain: false,
});

/** The column as far as it is written: each number with the colour of its pixel before it and its name behind it. */
const column = {
  title: panelTitle("its column"),
  width: 110,
  height: { step: entryHeight },
  encoding: {
    y: {
      field: "place",
      type: "ordinal",
      title: "place",
      axis: { ticks: false, domain: false, labelFontSize: 11 },
      scale: { paddingInner: 0 },
    },
  },
  layer: [
    {
      mark: { type: "rect" },
      encoding: {
        x: { value: 0 },
        x2: { value: 14 },
        color: { field: "colour", type: "nominal", scale: null },
      },
    },
    { ...cell, encoding: { ...cell.encoding, x: { value: 16 }, x2: { value: 56 } } },
    {
      transform: [{ filter: "datum.place <= k" }],
      mark: { type: "text", fontSize: 11 },
      encoding: { x: { value: 36 }, text: { field: "value", type: "quantitative" } },
    },
    {
      mark: { type: "text", align: "left", fontSize: 11, color: colours.quiet },
      encoding: { x: { value: 64 }, text: { field: "name" } },
    },
  ],
};
