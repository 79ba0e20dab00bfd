/** How a coat lies on the face. */

import type { Pen } from "../../pen.js";
import { ellipse, line, path } from "../../shapes.js";
import type { Coat } from "./coat.js";

function stripes(coat: Coat): string {
  const brow = line(
    "M0 -25 V-13 M-6 -24 Q-6 -17 -4 -13 M6 -24 Q6 -17 4 -13 M-12 -22 Q-11 -17 -9 -14 M12 -22 Q11 -17 9 -14",
    coat.mark,
    2.4,
  );
  const cheeks = line("M-30 2 L-20 4 M-29 9 L-20 9 M30 2 L20 4 M29 9 L20 9", coat.mark, 2.2);
  return brow + cheeks;
}

export function markings(pen: Pen, coat: Coat): string {
  const blaze = path(
    "M0 -20 C3 -8 7 0 18 12 C20 22 8 30 0 30 C-8 30 -20 22 -18 12 C-7 0 -3 -8 0 -20Z",
    coat.light,
  );
  switch (coat.pattern) {
    case "tabby":
      return stripes(coat);
    case "tuxedo":
      return blaze;
    case "bicolour":
      return path("M-32 -30 H-3 C-2 -10 -8 6 -34 8Z M32 -30 H5 C4 -12 12 4 34 6Z", coat.mark);
    case "calico":
      return (
        path("M-32 -30 H-2 C-2 -10 -8 6 -34 8Z", coat.mark) +
        path("M32 -30 H5 C4 -14 12 0 34 4Z", "#37333a")
      );
    case "siamese":
      return ellipse(
        0,
        6,
        23,
        26,
        pen.radial(
          [
            [0, coat.mark],
            [0.55, coat.mark, 0.9],
            [1, coat.mark, 0],
          ],
          0.5,
          0.5,
          0.5,
        ),
      );
    default:
      return "";
  }
}
