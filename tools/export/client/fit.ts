/** How a chart made for a wide page fits a narrow one. */

interface Sized {
  width?: unknown;
  signals?: readonly { name: string; value?: unknown }[];
}

/** The signals that hold the widths of a compiled chart's panels, in pixels. */
export function widthsOf(spec: Sized): [name: string, width: number][] {
  const top: [string, unknown][] = [["width", spec.width]];
  const panels = (spec.signals ?? []).map(({ name, value }): [string, unknown] => [name, value]);
  return [...top, ...panels].filter(
    (entry): entry is [string, number] =>
      /(?:^|_)(?:child)?[wW]idth$/.test(entry[0]) && typeof entry[1] === "number",
  );
}

interface Resizable {
  signal(name: string, value: number): unknown;
}

/** Makes the panels of a chart narrower (ratio < 1) or as wide as they were made (1). */
export function fitWidth(view: Resizable, spec: Sized, ratio: number): void {
  for (const [name, width] of widthsOf(spec)) view.signal(name, Math.round(width * ratio));
}
