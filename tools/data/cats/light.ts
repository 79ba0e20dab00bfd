/** The light of a whole picture, laid over everything: side light, vignette, warmth, shadow. */

import type { Pen } from "./pen.js";
import { path, rect } from "./shapes.js";

const over = (fill: string, opacity: number): string =>
  `<g opacity="${opacity}">${rect(0, 0, 100, 100, fill)}</g>`;

export function light(pen: Pen): string {
  const { random } = pen;
  const fromLeft = pen.azimuth < 270;
  const side = pen.linear(
    fromLeft
      ? [
          [0, "#fff6dc", 0.6],
          [0.45, "#808080", 0],
          [1, "#06081c", 0.75],
        ]
      : [
          [0, "#06081c", 0.75],
          [0.55, "#808080", 0],
          [1, "#fff6dc", 0.6],
        ],
    "across",
  );
  const vignette = pen.radial(
    [
      [0, "#000000", 0],
      [0.6, "#000000", 0],
      [1, "#04040c", 0.9],
    ],
    0.5,
    0.5,
    0.75,
  );
  const tint = random.pick(["#ffb45e", "#5e86ff", "#ffffff", "#101828"]);
  const band = random.between(-20, 70);
  const beam = path(`M${band} 0 h${random.between(14, 40)} L${band + 70} 100 h-50Z`, "#fff3c4");
  return (
    over(side, random.between(0.12, 0.5)) +
    (random.chance(0.55) ? over(vignette, random.between(0.25, 0.7)) : "") +
    over(tint, random.between(0, 0.12)) +
    (random.chance(0.15) ? `<g opacity="0.16">${pen.blur(beam, 2)}</g>` : "")
  );
}
