/** Colours as #rrggbb, mixed in sRGB. */

export type Colour = string;

const channels = (colour: Colour): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The colour a part t of the way from one to another. `mix("#000000", "#ffffff", 0.5)` is `#808080`. */
export function mix(from: Colour, to: Colour, t: number): Colour {
  const end = channels(to);
  const mixed = channels(from).map((c, i) => Math.round(c + ((end[i] ?? 0) - c) * t));
  return `#${mixed.map((c) => c.toString(16).padStart(2, "0")).join("")}`;
}

export const lighten = (colour: Colour, t: number): Colour => mix(colour, "#ffffff", t);
export const darken = (colour: Colour, t: number): Colour => mix(colour, "#0a0a14", t);

/** Hue in degrees, saturation and lightness in [0, 1]. `hsl(0, 1, 0.5)` is `#ff0000`. */
export function hsl(hue: number, saturation: number, lightness: number): Colour {
  const channel = (n: number): string => {
    const k = (n + hue / 30 + 12) % 12;
    const a = saturation * Math.min(lightness, 1 - lightness);
    const c = lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(255 * c)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
