/** How well a colour stands out from another, as the Web Content Accessibility Guidelines measure it. */

type Rgb = readonly [number, number, number];

/** @param colour - such as `#d55e00` */
function rgb(colour: string): Rgb {
  const digits = /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  if (digits === undefined) throw new Error(`no colour in hexadecimal digits: ${colour}`);
  return digits.map((pair) => Number.parseInt(pair, 16)) as unknown as Rgb;
}

/** @see WCAG 2.2, relative luminance */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of a colour with what it is laid upon.
 *
 * @param opacity - how much of it covers the ground, from 0 to 1
 * @example contrast("#000000", "#ffffff") // 21
 */
export function contrast(colour: string, ground: string, opacity = 1): number {
  const below = rgb(ground);
  const seen = rgb(colour).map(
    (value, i) => opacity * value + (1 - opacity) * (below[i] as number),
  );
  const [darker, lighter] = [luminance(seen as unknown as Rgb), luminance(below)].sort(
    (one, other) => one - other,
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
