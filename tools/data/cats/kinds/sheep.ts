/** Sheep: a cloud of wool, a bare face, thin legs. */

import { type Colour, darken, lighten } from "../colour.js";
import { fur, roundEye } from "../fur.js";
import type { Pen } from "../pen.js";
import { blob, circle, ellipse, group, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

/** Curls along an ellipse and inside it. */
function wool(cx: number, cy: number, rx: number, ry: number, curls: number, fill: Colour): string {
  const rim = Array.from({ length: curls }, (_, i) => {
    const angle = (i * 2 * Math.PI) / curls;
    return circle(cx + rx * Math.cos(angle), cy + ry * Math.sin(angle), (rx + ry) / 6, fill);
  });
  return ellipse(cx, cy, rx, ry, fill) + rim.join("");
}

function head(pen: Pen, skin: Colour, fleece: Colour): string {
  const ear = pen.volume(
    path("M-12 -8 C-24 -14 -34 -8 -36 0 C-28 6 -18 4 -12 0Z", fur(pen, skin)),
    1.5,
  );
  const face = path(
    blob([
      [0, -18],
      [12, -14],
      [15, 0],
      [11, 18],
      [0, 25],
      [-11, 18],
      [-15, 0],
      [-12, -14],
    ]),
    fur(pen, skin),
  );
  return (
    ear +
    group(ear, "scale(-1 1)") +
    pen.volume(face, 3) +
    roundEye(-7.5, -2, 3, "#3a2a1c", "#f4efe2") +
    roundEye(7.5, -2, 3, "#3a2a1c", "#f4efe2") +
    line(
      "M-4 14 Q0 18 4 14 M0 17 V20 M-5 22 Q0 24 5 22",
      lighten(skin, skin < "#80" ? 0.45 : 0),
      1.3,
    ) +
    line("M-4 14 Q0 18 4 14 M0 17 V20", darken(skin, 0.6), 1.2) +
    pen.volume(wool(0, -18, 11, 5, 8, fleece), 1.6)
  );
}

export function sheep(pen: Pen): Sketch {
  const { random } = pen;
  const fleece = random.pick<Colour>(["#f2ede0", "#e8ddc6", "#c9b79a", "#6f625a"]);
  const skin = random.pick<Colour>(["#3a3438", "#d8b9a0", "#8a6a52"]);
  const curls = Array.from({ length: 9 }, (_, i) =>
    line(
      `M${46 + (i % 3) * 14} ${42 + Math.floor(i / 3) * 11} q4 -5 8 0 t-4 4`,
      darken(fleece, 0.22),
      1.3,
    ),
  );
  const marks =
    pen.volume(thick("M46 74 V90 M70 74 V90", darken(skin, 0.25), 7), 1.6) +
    pen.volume(wool(60, 54, 29, 20, 13, fur(pen, fleece)), 4) +
    curls.join("") +
    pen.volume(thick("M40 74 V91 M80 72 V91", skin, 7), 1.6) +
    group(head(pen, skin, fleece), `translate(28 42) rotate(${random.between(-8, 8)}) scale(0.95)`);
  return { marks, box: [0, 18, 98, 95], focus: [34, 46], place: "outdoors" };
}
