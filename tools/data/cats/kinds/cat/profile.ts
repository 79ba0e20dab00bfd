/** A cat's head from the side, the nose to the left. */

import { darken, lighten } from "../../colour.js";
import { fur } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { circle, ellipse, faded, line, path } from "../../shapes.js";
import type { Coat } from "./coat.js";

const outline =
  "M18 26 C29 14 30 -6 19 -18 C14 -24 4 -27 -5 -25 C-14 -23 -20 -16 -22 -8 " +
  "C-24 -3 -28 1 -30 4 C-31 8 -30 12 -29 16 C-27 22 -20 24 -12 26Z";

function markings(coat: Coat): string {
  switch (coat.pattern) {
    case "tabby":
      return line(
        "M-2 -25 Q0 -18 -2 -13 M5 -26 Q6 -18 4 -13 M11 -24 Q12 -18 10 -13 M24 2 L12 4 M22 9 L11 9",
        coat.mark,
        2.4,
      );
    case "tuxedo":
      return path("M-22 -10 C-12 -4 -8 10 -4 30 H-40 V0Z", coat.light);
    case "bicolour":
      return path("M30 -50 H-6 C-14 -20 -8 4 30 8Z", coat.mark);
    case "calico":
      return (
        path("M30 -50 H-2 C-8 -20 0 4 30 8Z", coat.mark) + ellipse(-18, -14, 10, 8, "#37333a", -40)
      );
    case "siamese":
      return path("M-40 -6 C-16 -18 -4 -6 -8 28 H-40Z", coat.mark);
    default:
      return "";
  }
}

/** The head around (0, 0), as large as `head` draws it from the front. */
export function profile(pen: Pen, coat: Coat): string {
  const tinted =
    coat.pattern === "siamese" || coat.pattern === "bicolour" || coat.pattern === "calico";
  const earColour = tinted ? coat.mark : coat.base;
  const pale = coat.pattern === "siamese" ? lighten(coat.mark, 0.12) : coat.light;
  const farEar = path(
    "M-1 -20 C0 -32 -2 -40 -6 -46 C-13 -40 -17 -30 -17 -18Z",
    darken(earColour, 0.3),
  );
  const innerEar = path("M18 -21 C19 -30 18 -36 15.5 -41 C10 -36 7 -30 6 -23Z", "#c98f88");
  const ear = path("M22 -14 C25 -30 22 -42 17 -49 C7 -42 1 -34 0 -24Z", fur(pen, earColour));
  const iris = pen.linear([
    [0, darken(coat.iris, 0.35)],
    [0.5, coat.iris],
    [1, lighten(coat.iris, 0.4)],
  ]);
  const lens = "M-19 -4 Q-16 -10 -9 -8 Q-6 -3 -11 1 Q-17 1 -19 -4Z";
  return (
    farEar +
    pen.volume(
      path(outline, fur(pen, coat.base)) + pen.clip(path(outline), markings(coat)) + ear,
      4,
    ) +
    innerEar +
    pen.volume(ellipse(-23, 13, 8.5, 7, pale) + ellipse(-22, 20, 6, 4, pale), 1.5) +
    path(lens, iris) +
    ellipse(-14.5, -4, 1.7, 4.4, "#0c0b10") +
    circle(-13.4, -6, 1.1, "#ffffff") +
    line(lens, darken(coat.base, 0.8), 1.3) +
    path("M-31.8 4 Q-27 2 -25 5 Q-27.5 9.5 -31 9Z", coat.nose) +
    line("M-31 10 Q-27 17 -19 17", darken(coat.base, 0.75), 1.3) +
    faded(
      line(
        "M-24 12 Q-36 8 -46 9 M-24 14 Q-36 15 -46 19 M-20 12 Q-6 8 6 10 M-20 14 Q-6 15 5 18",
        coat.whisker,
        1,
      ),
      0.95,
    )
  );
}
