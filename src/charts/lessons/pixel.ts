/** The three numbers of one pixel. */

import { nameOf, type Pictures, pixelsOf } from "../../data/picture-set.js";
import { plane } from "../kit/diagram.js";
import { slider } from "../kit/slider.js";
import { pngAddress } from "../pictures/png.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** Width at which the picture is shown, in pixels of the screen. */
const shown = 256;

/** Length of the bars beside the picture. */
const length = 150;

const channels = [
  { name: "red", color: "#c8102e", y: 205 },
  { name: "green", color: "#1b7f3b", y: 155 },
  { name: "blue", color: "#1f4fbf", y: 105 },
];

/**
 * One picture with a frame around one of its pixels, and the three numbers that the pixel is. Two sliders move the frame
 * from the middle of the picture; below the bars stands where the numbers are found once the picture is unrolled.
 *
 * @param set - pictures as `loadCats()` gives them
 * @param i - which picture, counted from 0
 * @throws InputError if there is no such picture
 */
export function pixelChart(set: Pictures, i: number): ChartSpec {
  const pixels = pixelsOf(set, i);
  const [, height, width] = set.shape;
  const zoom = Math.max(1, Math.floor(shown / width));
  const [row, column] = [Math.floor(height / 2), Math.floor(width / 2)];
  const first = 3 * (row * width + column);
  const [red, green, blue] = pixels.subarray(first, first + 3);
  const top = Math.max(shown, height * zoom);
  const left = Math.max(shown, width * zoom) + 90;
  return chart(
    {
      expr:
        "'Row ' + row + ', column ' + column + ': red ' + numbers[0] + ', green ' + numbers[1] + " +
        "', blue ' + numbers[2]",
    },
    `Picture ${nameOf(set, i)}, ${height} × ${width} pixels, with a frame around the pixel in row ${row}, column ${column}. Beside it ` +
      `three bars show its numbers: red ${red}, green ${green}, blue ${blue}. Two sliders move the frame.`,
    {
      ...plane(left + length + 40, top),
      params: [
        slider("row", { value: row, min: 0, max: height - 1, step: 1 }),
        slider("column", { value: column, min: 0, max: width - 1, step: 1 }),
        { name: "hex", value: Buffer.from(pixels).toString("hex") },
        { name: "first", expr: `3 * (row * ${width} + column)` },
        { name: "numbers", expr: `[${[0, 1, 2].map(numberAt).join(", ")}]` },
      ],
      layer: [
        {
          data: { values: [{ x: 0, y: top }] },
          mark: {
            type: "image",
            url: pngAddress(pixels, width, zoom),
            width: width * zoom,
            height: height * zoom,
            align: "left",
            baseline: "top",
          },
        },
        ...[colours.paper, colours.curve].map((stroke, k) => frame(stroke, k, zoom, top)),
        ...channels.flatMap((channel, k) => bar(channel, k, left)),
        entries(left),
      ],
    },
  );
}

const numberAt = (k: number) =>
  `parseInt(substring(hex, 2 * (first + ${k}), 2 * (first + ${k}) + 2), 16)`;

/** A square around the chosen pixel; two of them, pale and dark, are seen on any ground. */
const frame = (stroke: string, k: number, zoom: number, top: number) => ({
  data: { values: [{}] },
  transform: [
    { calculate: `column * ${zoom} - ${3 + k}`, as: "x" },
    { calculate: `(column + 1) * ${zoom} + ${3 + k}`, as: "x2" },
    { calculate: `${top} - row * ${zoom} + ${3 + k}`, as: "y" },
    { calculate: `${top} - (row + 1) * ${zoom} - ${3 + k}`, as: "y2" },
  ],
  mark: { type: "rect", fillOpacity: 0, stroke, strokeWidth: 2 },
  encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
});

/** A bar as long as the number, its name before it and the number behind it. */
function bar({ name, color, y }: (typeof channels)[number], k: number, left: number): object[] {
  const end = { calculate: `${left} + numbers[${k}] / 255 * ${length}`, as: "x2" };
  const data = { values: [{ x: left, y, name }] };
  return [
    {
      data,
      transform: [end],
      mark: { type: "rule", strokeWidth: 20, color },
      encoding: { x2: { field: "x2" } },
    },
    {
      data,
      mark: { type: "text", align: "right", dx: -8, fontSize: 13 },
      encoding: { text: { field: "name" } },
    },
    {
      data,
      transform: [end, { calculate: `toString(numbers[${k}])`, as: "number" }],
      mark: { type: "text", align: "left", dx: 6, fontSize: 13 },
      encoding: { x: { field: "x2" }, text: { field: "number" } },
    },
  ];
}

const entries = (left: number) => ({
  data: { values: [{ x: left - 42, y: 45 }] },
  transform: [
    { calculate: "'entries ' + first + ' to ' + (first + 2) + ' of the column'", as: "where" },
  ],
  mark: { type: "text", align: "left", color: colours.quiet },
  encoding: { text: { field: "where" } },
});
