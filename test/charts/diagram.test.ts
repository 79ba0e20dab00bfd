/** Where the heads of arrows lie in a drawing. */

import { describe, expect, it } from "vitest";
import { neuronDiagram } from "../../src/index.js";
import { run } from "./validate.js";

interface Item {
  readonly items?: readonly { readonly marktype: string; readonly items: readonly Item[] }[];
  readonly shape?: string;
  readonly x: number;
  readonly y: number;
}

/** All symbols of a drawing, with their places in pixels. */
const symbolsIn = (group: Item): Item[] =>
  (group.items ?? []).flatMap(({ marktype, items }) =>
    items.flatMap((item) => (marktype === "symbol" ? [item] : symbolsIn(item))),
  );

describe("arrows(pairs)", () => {
  it.each([510, 300])("end at the edge of a circle in a drawing %i pixels wide", async (width) => {
    const view = await run(neuronDiagram());
    await view.signal("width", width).runAsync();
    const { root } = view.scenegraph() as unknown as { root: { items: [Item] } };
    const symbols = symbolsIn(root.items[0]);
    const circles = symbols.filter(({ shape }) => shape === "circle");
    const heads = symbols.filter(({ shape }) => shape === "triangle-up");
    expect(heads).toHaveLength(5);
    for (const head of heads) {
      const away = circles.map(({ x, y }) => Math.hypot(x - head.x, y - head.y));
      expect(Math.min(...away)).toBeCloseTo(30, 6);
    }
    view.finalize();
  });
});
