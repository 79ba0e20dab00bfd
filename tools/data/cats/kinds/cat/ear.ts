/** A pointed ear. */

import { type Colour, darken, lighten } from "../../colour.js";
import { fur } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { line, path } from "../../shapes.js";
import type { Coat } from "./coat.js";

export function ear(pen: Pen, coat: Coat, colour: Colour): string {
  const outer = "M-28 -4 C-32 -24 -31 -38 -27 -42 C-19 -39 -8 -30 -3 -22 Z";
  const inner = "M-24.5 -13 C-27 -24 -27 -31 -25.5 -35 C-20 -32 -14 -27 -10.5 -22 Z";
  const pink = coat.pattern === "solid" && coat.base < "#80" ? "#6b5058" : "#dba39c";
  return (
    path(outer, fur(pen, colour)) +
    path(
      inner,
      pen.linear([
        [0, darken(pink, 0.25)],
        [1, lighten(pink, 0.2)],
      ]),
    ) +
    line("M-14 -21 q-3 -4 -4 -8 M-18 -18 q-3 -4 -4 -9", coat.light, 1.6)
  );
}
