/** The wall of a room. */

import { darken, lighten } from "../colour.js";
import { cloth, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { faded, rect } from "../shapes.js";

/** A wall down to a height: of one colour, or with a pattern. */
export function wall(pen: Pen, bottom: number): string {
  const { random } = pen;
  const colour = cloth(random);
  const plain = rect(
    0,
    0,
    100,
    bottom,
    pen.linear(
      [
        [0, lighten(colour, 0.15)],
        [1, darken(colour, 0.25)],
      ],
      random.pick(["down", "across"]),
    ),
  );
  if (random.chance(0.3)) {
    const step = random.between(9, 18);
    const stripes = Array.from({ length: 12 }, (_, i) =>
      rect(i * step, 0, step / 2, bottom, lighten(colour, 0.5)),
    );
    return plain + faded(stripes.join(""), 0.35);
  }
  if (random.chance(0.4)) {
    const x = random.between(-5, 75);
    const y = random.between(2, 18);
    const frame = rect(x, y, 30, 24, wood(random)) + rect(x + 2.5, y + 2.5, 25, 19, "#e9e4d8");
    return (
      plain +
      frame +
      rect(
        x + 5,
        y + 5,
        20,
        14,
        pen.linear([
          [0, cloth(random)],
          [1, cloth(random)],
        ]),
      )
    );
  }
  return plain;
}
