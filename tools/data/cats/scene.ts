/** A picture: backdrop, shadow, subject, what stands before it, light. */

import { backdrops } from "./backdrops/index.js";
import { light } from "./light.js";
import { occluder } from "./occlusion.js";
import { Pen } from "./pen.js";
import { place } from "./placing.js";
import type { Random } from "./random.js";
import { faded, group } from "./shapes.js";
import type { Draw } from "./sketch.js";

/** Numbers with three decimals: the last digits of Math.sin and the like may differ between computers. */
const tidy = (svg: string): string =>
  svg.replace(/-?\d+\.\d{4,}(e-\d+)?/g, (number) => String(Number(Number(number).toFixed(3))));

/** @returns one picture as SVG, 100 × 100 units */
export function scene(random: Random, draw: Draw): string {
  const pen = new Pen(random, random.between(190, 350));
  const sketch = draw(pen);
  const backdrop = random.pick(backdrops[sketch.place])(pen);
  const subject = place(random, sketch, backdrop.ground);
  const shadow = group(pen.blur(subject.shadow, 2.2), `translate(${pen.azimuth < 270 ? 5 : -5} 0)`);
  const sigma = sketch.place === "close" ? random.between(1, 2.4) : random.between(0.4, 1.1);
  const marks =
    pen.defocus(backdrop.marks, sigma) +
    faded(shadow, 0.5) +
    subject.marks +
    (backdrop.front ?? "") +
    (random.chance(0.22) ? occluder(pen, backdrop.setting) : "") +
    light(pen);
  const definitions = pen.definitions.join("");
  return tidy(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs>${definitions}</defs>${marks}</svg>`,
  );
}
