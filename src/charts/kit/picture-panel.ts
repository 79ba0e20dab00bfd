/** A panel that is filled by a picture. */

import { panelTitle } from "./side-by-side.js";

/** Width of the panel, in pixels: two of them stand side by side in a notebook, and one on a phone. */
const panelWidth = 256;

/** Sides of a picture, in its own pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many pixels of the screen are a side of one pixel of the picture. */
export const zoomOf = ({ width }: Size) => Math.max(1, Math.floor(panelWidth / width));

/**
 * A panel whose axes, which are not drawn, count the columns and the rows of a picture from its upper left corner. A chart
 * with such panels has equal units: where the page changes their width, the height changes with it.
 *
 * @param name - unique in the chart; the picture finds the width of its panel by it
 * @param size - of the picture
 * @param title - what stands above it
 * @param layers - what is drawn in it: `pictureLayer`, and marks on top of it
 */
export const picturePanel = (
  name: string,
  size: Size,
  title: string,
  layers: readonly object[],
) => ({
  name,
  title: panelTitle(title),
  width: size.width * zoomOf(size),
  height: size.height * zoomOf(size),
  encoding: axesOf(size),
  layer: layers,
});

const axesOf = ({ width, height }: Size) => ({
  x: {
    field: "x",
    type: "quantitative",
    axis: null,
    scale: { domain: [0, width], nice: false },
  },
  y: {
    field: "y",
    type: "quantitative",
    axis: null,
    scale: { domain: [0, height], nice: false, reverse: true },
  },
});

/**
 * Pictures that fill their panel, one on top of the other.
 *
 * @param name - of the panel
 * @param size - of the pictures
 * @param pictures - each with the address of its image as `url`
 * @param transform - what chooses one of them
 * @param smooth - whether a small picture is blurred when it is enlarged; if not, its pixels become squares
 */
export const pictureLayer = (
  name: string,
  size: Size,
  pictures: readonly { readonly url: string }[],
  transform: readonly object[] = [],
  smooth = true,
) => ({
  data: { values: pictures.map((picture) => ({ ...picture, x: 0, y: 0 })) },
  transform,
  mark: {
    type: "image",
    ...(smooth ? {} : { smooth }),
    width: { expr: widthOf(name) },
    height: { expr: `${widthOf(name)} * ${size.height / size.width}` },
    align: "left",
    baseline: "top",
  },
  encoding: { url: { field: "url", type: "nominal" } },
});

/** How wide a panel is drawn, as an expression: as far as its x axis reaches. */
const widthOf = (name: string) => `range('${name}_x')[1]`;
