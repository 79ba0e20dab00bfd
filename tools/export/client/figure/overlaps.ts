/** Counts where words and pictures of a drawn chart overlap, because it was made too narrow for them. */

import type { View } from "vega";

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** What Vega's scene holds: marks with items, and items that are groups of marks. */
interface Mark {
  readonly marktype: string;
  readonly items: readonly Item[];
}
interface Item {
  readonly x?: number;
  readonly y?: number;
  readonly opacity?: number;
  readonly bounds: Box;
  readonly items?: readonly Mark[];
}

/** How many pairs of words or pictures overlap, or follow each other without a pixel between them. */
export function overlaps(view: View): number {
  const boxes = boxesIn((view.scenegraph() as unknown as { root: Mark }).root, 0, 0);
  return boxes.reduce((sum, box, i) => sum + boxes.slice(0, i).filter(meets(box)).length, 0);
}

const meets = (a: Box) => (b: Box) =>
  Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > -1 &&
  Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1;

function boxesIn({ marktype, items }: Mark, left: number, top: number): Box[] {
  return items.flatMap(({ x = 0, y = 0, opacity, bounds, items: marks = [] }) => {
    if (marktype === "group") return marks.flatMap((mark) => boxesIn(mark, left + x, top + y));
    if (opacity === 0 || !/^(?:text|image)$/.test(marktype)) return [];
    const { x1, x2, y1, y2 } = bounds;
    return [{ x1: x1 + left, x2: x2 + left, y1: y1 + top, y2: y2 + top }];
  });
}
