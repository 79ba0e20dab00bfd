/** Blades of grass. */

import { type Colour, darken, lighten } from "../colour.js";
import type { Pen } from "../pen.js";
import { line } from "../shapes.js";

export function blades(pen: Pen, colour: Colour, from: number): string {
  const { random } = pen;
  const blade = () => {
    const x = random.between(-2, 102);
    const y = random.between(from, 101);
    const lean = random.between(-3, 3);
    const tint = random.chance(0.5) ? lighten(colour, 0.22) : darken(colour, 0.3);
    return line(`M${x} ${y} q${lean / 2} -3 ${lean} ${-random.between(4, 8)}`, tint, 1.1);
  };
  return Array.from({ length: 34 }, blade).join("");
}
