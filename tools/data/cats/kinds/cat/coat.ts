/** A cat's coat: its colours and how they lie on a part of the body. */

import type { Colour } from "../../colour.js";
import { fur } from "../../fur.js";
import type { Pen } from "../../pen.js";
import type { Random } from "../../random.js";
import { ellipse, line, thick } from "../../shapes.js";

export type Pattern = "solid" | "tabby" | "tuxedo" | "calico" | "siamese" | "bicolour";

export interface Coat {
  pattern: Pattern;
  /** Most of the fur. */
  base: Colour;
  /** Stripes, patches or points. */
  mark: Colour;
  /** Muzzle, chest and paws. */
  light: Colour;
  nose: Colour;
  iris: Colour;
  whisker: Colour;
}

const coats: readonly [pattern: Pattern, base: Colour, mark: Colour, light: Colour][] = [
  ["tabby", "#d8893a", "#a4541a", "#f6e2c4"],
  ["tabby", "#d8893a", "#a4541a", "#f6e2c4"],
  ["tabby", "#9b8a74", "#4a3d33", "#e4d8c6"],
  ["tabby", "#8e939b", "#464b55", "#e2e4e6"],
  ["tabby", "#c4a678", "#7c5b35", "#f0e4cc"],
  ["tuxedo", "#37353f", "#37353f", "#f2efea"],
  ["tuxedo", "#6d717a", "#6d717a", "#f2efea"],
  ["bicolour", "#f0ece4", "#d8893a", "#f8f5ef"],
  ["bicolour", "#f0ece4", "#3a373e", "#f8f5ef"],
  ["calico", "#f1ebe0", "#cf7d33", "#faf6ee"],
  ["siamese", "#e9dcc6", "#54423a", "#f1e8d8"],
  ["solid", "#36343e", "#1c1b22", "#46444f"],
  ["solid", "#efebe3", "#d8d2c8", "#faf8f4"],
  ["solid", "#8c9199", "#6e737c", "#a5a9b0"],
  ["solid", "#d08a48", "#b06c30", "#eec795"],
];

const irises: readonly Colour[] = ["#9fc53f", "#e3b52e", "#d98f1f", "#62b8c9", "#7fbf6a"];

export function pickCoat(random: Random): Coat {
  const [pattern, base, mark, light] = random.pick(coats);
  const dark = base < "#80";
  return {
    pattern,
    base,
    mark,
    light,
    nose: dark && pattern === "solid" ? "#4a3a40" : random.pick(["#d9848a", "#c96f70"]),
    iris: pattern === "siamese" ? "#5fa8e0" : random.pick(irises),
    whisker: pattern === "solid" && dark ? "#d6d6dc" : "#fffdf6",
  };
}

/** The outline filled with fur, and the coat's stripes or patches on it. */
export function furry(pen: Pen, coat: Coat, outline: string, box: readonly number[]): string {
  const [left = 0, top = 0, right = 0, bottom = 0] = box;
  const { random } = pen;
  const [w, h] = [right - left, bottom - top];
  const patch = (colour: Colour) =>
    ellipse(
      random.between(left, right),
      random.between(top, bottom),
      w * random.between(0.14, 0.24),
      h * random.between(0.18, 0.32),
      colour,
      random.between(-30, 30),
    );
  const stripes = () =>
    Array.from({ length: 6 }, (_, i) => {
      const x = left + (w * (i + 0.6)) / 6.2;
      return line(
        `M${x} ${top - 2} q${w * 0.06} ${h * 0.3} ${-w * 0.02} ${h * random.between(0.5, 0.66)}`,
        coat.mark,
        w * 0.045,
      );
    }).join("");
  const marks =
    coat.pattern === "tabby"
      ? stripes()
      : coat.pattern === "calico"
        ? patch(coat.mark) + patch("#37333a") + patch(coat.mark) + patch("#37333a")
        : coat.pattern === "bicolour"
          ? patch(coat.mark) + patch(coat.mark) + patch(coat.mark)
          : "";
  return `<g fill="${fur(pen, coat.base)}">${outline}</g>${marks && pen.clip(outline, marks)}`;
}

/** A tail or a leg: a stroke, ringed or with a pale or dark end as the coat has it. */
export function limb(coat: Coat, d: string, width: number, tip: "paw" | "tail"): string {
  const points = coat.pattern === "siamese";
  const bands =
    coat.pattern === "tabby" || (coat.pattern === "calico" && tip === "tail")
      ? line(
          d,
          coat.mark,
          width * 0.96,
          `stroke-dasharray="${width * 0.35} ${width * 0.75}" style="stroke-linecap:butt"`,
        )
      : "";
  return thick(d, points ? coat.mark : coat.base, width) + bands;
}

/** The colour of paws. */
export const pawColour = (coat: Coat): Colour =>
  coat.pattern === "siamese" ? coat.mark : coat.pattern === "solid" ? coat.base : coat.light;
