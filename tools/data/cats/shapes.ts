/** SVG elements by name, so that a drawing reads as a list of parts. */

export type Point = readonly [x: number, y: number];

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill = "",
  rotate = 0,
): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"${fill && ` fill="${fill}"`}` +
  `${rotate ? ` transform="rotate(${rotate} ${cx} ${cy})"` : ""}/>`;

export const circle = (cx: number, cy: number, r: number, fill = ""): string =>
  ellipse(cx, cy, r, r, fill);

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill = "",
  rx = 0,
): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}"${fill && ` fill="${fill}"`}/>`;

export const path = (d: string, fill = ""): string =>
  `<path d="${d}"${fill && ` fill="${fill}"`}/>`;

/** A stroke with round ends: a tail, a whisker. */
export const line = (d: string, colour: string, width: number, extra = ""): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" ` +
  `stroke-linejoin="round" ${extra}/>`;

/**
 * A thick stroke, to be given volume. SVG's box of a stroke ignores its width, and a filter would cut it
 * to that box: the discs where it starts make the box wide enough.
 */
export const thick = (d: string, colour: string, width: number): string => {
  const starts = [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)];
  const discs = starts.map(([, x, y]) => circle(Number(x), Number(y), width / 2, colour));
  return discs.join("") + line(d, colour, width);
};

export const group = (marks: string, transform: string): string =>
  `<g transform="${transform}">${marks}</g>`;

export const faded = (marks: string, opacity: number): string =>
  `<g opacity="${opacity}">${marks}</g>`;

/** A closed curve through the points (Catmull–Rom as Bézier pieces). */
export function blob(points: readonly Point[]): string {
  const at = (i: number): Point => points[(i + points.length) % points.length] as Point;
  const pieces = points.map((_, i) => {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1 = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const c2 = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    return `C${c1.join(" ")} ${c2.join(" ")} ${p2.join(" ")}`;
  });
  return `M${at(0).join(" ")}${pieces.join("")}Z`;
}
