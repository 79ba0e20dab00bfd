/** Nose, mouth and whiskers. */

import { darken, lighten, mix } from "../../colour.js";
import type { Pen } from "../../pen.js";
import { circle, ellipse, faded, group, line, path } from "../../shapes.js";
import type { Coat } from "./coat.js";

export function muzzle(pen: Pen, coat: Coat): string {
  const pale = coat.pattern === "siamese" ? lighten(coat.mark, 0.12) : coat.light;
  const pad = pen.radial([
    [0, lighten(pale, 0.3)],
    [0.7, pale],
    [1, mix(pale, coat.base, 0.45)],
  ]);
  const dots = [-9, -6.5, 6.5, 9].map((x) =>
    circle(x, 13 - Math.abs(x) * 0.15, 0.6, darken(coat.base, 0.5)),
  );
  return (
    ellipse(0, 19, 7, 5.5, pad) +
    ellipse(-6, 13, 8.4, 6.6, pad) +
    ellipse(6, 13, 8.4, 6.6, pad) +
    dots.join("") +
    line("M0 10 V14 Q-1 18 -6.5 17.6 M0 14 Q1 18 6.5 17.6", darken(coat.base, 0.75), 1.3) +
    path("M-4.4 6 Q0 4.6 4.4 6 Q3 10 0 11 Q-3 10 -4.4 6Z", coat.nose) +
    ellipse(-1, 6.8, 1.6, 0.7, lighten(coat.nose, 0.5))
  );
}

export function whiskers(coat: Coat): string {
  const side = "M11 12 Q26 7 41 6 M11 14 Q27 14 42 16 M11 16 Q25 20 38 26";
  return faded(
    line(side, coat.whisker, 1) + group(line(side, coat.whisker, 1), "scale(-1 1)"),
    0.95,
  );
}
