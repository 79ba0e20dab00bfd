/** The three numbers of one pixel. */

import { nameOf, type Pictures, pixelsOf } from "../../data/picture-set.js";
import { channels } from "../kit/channels.js";
import { pictureLayer, picturePanel, zoomOf } from "../kit/picture-panel.js";
import { panelTitle } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { pngAddress } from "../pictures/png.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/**
 * One picture with a frame around one of its pixels, and the three numbers that the pixel is. Two sliders move the frame
 * from the middle of the picture; above the bars stands where the numbers are found once the picture is unrolled.
 *
 * @param set - pictures as `loadCats()` gives them
 * @param i - which picture, counted from 0
 * @throws InputError if there is no such picture
 */
export function pixelChart(set: Pictures, i: number): ChartSpec {
  const pixels = pixelsOf(set, i);
  const [, height, width] = set.shape;
  const size = { width, height };
  const [row, column] = [Math.floor(height / 2), Math.floor(width / 2)];
  const first = 3 * (row * width + column);
  const [red, green, blue] = pixels.subarray(first, first + 3);
  return chart(
    {
      expr:
        "'Row ' + row + ', column ' + column + ': red ' + numbers[0] + ', green ' + numbers[1] + " +
        "', blue ' + numbers[2]",
    },
    `Picture ${nameOf(set, i)}, ${height} × ${width} pixels, with a frame around the pixel in row ${row}, column ${column}. Beside it ` +
      `three bars show its numbers: red ${red}, green ${green}, blue ${blue}. Two sliders move the frame.`,
    {
      params: [
        slider("row", { value: row, min: 0, max: height - 1, step: 1 }),
        slider("column", { value: column, min: 0, max: width - 1, step: 1 }),
        { name: "hex", value: hexadecimal(pixels) },
        { name: "first", expr: `3 * (row * ${width} + column)` },
        { name: "numbers", expr: `[${[0, 1, 2].map(numberAt).join(", ")}]` },
      ],
      hconcat: [
        picturePanel("picture", size, `picture ${nameOf(set, i)}`, [
          pictureLayer("picture", size, [{ url: pngAddress(pixels, width, zoomOf(size)) }]),
          ...[colours.paper, colours.curve].map(frame),
        ]),
        bars,
      ],
      spacing: 70,
      bounds: "flush",
      usermeta: { equalUnits: true },
    },
  );
}

const hexadecimal = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The picture is in the chart as hexadecimal digits, two a number, a quarter of the length of a list of numbers. */
const numberAt = (k: number) =>
  `parseInt(substring(hex, 2 * (first + ${k}), 2 * (first + ${k}) + 2), 16)`;

/** A square around the chosen pixel; two of them, pale and dark, are seen on any ground. */
const frame = (stroke: string, k: number) => {
  const room = 3 + k;
  return {
    data: { values: [{}] },
    transform: [
      { calculate: "column", as: "x" },
      { calculate: "column + 1", as: "x2" },
      { calculate: "row", as: "y" },
      { calculate: "row + 1", as: "y2" },
    ],
    mark: {
      type: "rect",
      fillOpacity: 0,
      stroke,
      strokeWidth: 2,
      xOffset: -room,
      x2Offset: room,
      yOffset: -room,
      y2Offset: room,
    },
    encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
  };
};

/** A bar as long as the number, its name before it and the number behind it. */
const bars = {
  title: panelTitle({
    expr: "'entries ' + first + ' to ' + (first + 2) + ' of the column'",
  }),
  width: 180,
  height: 150,
  data: { values: channels.map(({ name }, k) => ({ name, k })) },
  transform: [{ calculate: "numbers[datum.k]", as: "amount" }],
  encoding: {
    x: {
      field: "amount",
      type: "quantitative",
      title: "light, from 0 to 255",
      scale: { domain: [0, 255], nice: false },
      axis: { values: [0, 255], grid: false },
    },
    y: {
      field: "name",
      type: "nominal",
      sort: null,
      title: null,
      axis: { ticks: false, domain: false, labelColor: colours.curve },
    },
    tooltip: [
      { field: "name", type: "nominal", title: "colour" },
      { field: "amount", type: "quantitative", title: "light" },
    ],
  },
  layer: [
    {
      mark: { type: "bar", height: 20 },
      encoding: {
        color: {
          field: "name",
          type: "nominal",
          scale: {
            domain: channels.map(({ name }) => name),
            range: channels.map(({ color }) => color),
          },
          legend: null,
        },
      },
    },
    {
      mark: { type: "text", align: "left", dx: 6, fontSize: 13 },
      encoding: { text: { field: "amount", type: "quantitative" } },
    },
  ],
};
