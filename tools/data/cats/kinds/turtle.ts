/** Turtles: a domed shell on short legs. */

import { darken, hsl, lighten } from "../colour.js";
import { fur, roundEye } from "../fur.js";
import { wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { ellipse, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function turtle(pen: Pen): Sketch {
  const { random } = pen;
  const skin = hsl(random.between(60, 120), 0.35, random.between(0.38, 0.55));
  const shell = random.chance(0.5) ? wood(random) : hsl(random.between(80, 140), 0.35, 0.32);
  const dome = "M24 78 C22 44 44 30 60 30 C78 30 98 46 96 78Z";
  const plates =
    "M46 34 L38 54 L26 60 M38 54 L52 76 M60 30 L60 50 L38 54 M60 50 L80 54 L94 60 M80 54 L68 76 M76 35 L80 54";
  const marks =
    pen.volume(thick("M42 78 L40 90 M84 78 L86 90", darken(skin, 0.2), 11), 2.5) +
    pen.volume(path("M92 76 L104 84 L90 84Z", skin), 1) +
    pen.volume(thick("M30 76 Q20 74 18 62", skin, 12), 3) +
    pen.volume(ellipse(15, 56, 13, 11, fur(pen, skin)), 3) +
    roundEye(11, 53, 2.8, "#2a1f1a") +
    line("M3 60 Q8 64 15 62", darken(skin, 0.7), 1.3) +
    pen.volume(path(dome, fur(pen, shell)) + line(plates, darken(shell, 0.5), 2), 6) +
    pen.volume(thick("M24 79 Q60 86 96 79", lighten(shell, 0.35), 5), 1.5) +
    pen.volume(thick("M34 82 L32 92 M76 82 L76 92", skin, 12), 2.5);
  return { marks, box: [2, 28, 104, 97], place: "outdoors" };
}
