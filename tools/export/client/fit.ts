/** How a chart made for a wide page fits a narrow one: its panels below one another, and each as wide as the page. */

interface Sized {
  readonly width?: unknown;
  readonly height?: unknown;
  readonly signals?: readonly { readonly name: string; readonly value?: unknown }[];
}

/** The form of a chart for a narrow page. */
export interface Narrow {
  /** What the widths of the panels are multiplied by. */
  readonly ratio: number;
  /** How many panels stand side by side; missing if there is one. */
  readonly columns?: number;
  /** Whether the heights are multiplied too, because both axes have units of the same length. */
  readonly equalUnits: boolean;
}

/** The signals that hold the widths or the heights of a compiled chart's panels, in pixels. */
export function sizesOf(spec: Sized, side: "width" | "height"): [name: string, pixels: number][] {
  const top: [string, unknown][] = [[side, spec[side]]];
  const panels = (spec.signals ?? []).map(({ name, value }): [string, unknown] => [name, value]);
  const isSide = new RegExp(`(?:^|_)(?:child)?${side}$`, "i");
  return [...top, ...panels].filter(
    (entry): entry is [string, number] => isSide.test(entry[0]) && typeof entry[1] === "number",
  );
}

interface Resizable {
  signal(name: string, value: number): unknown;
}

/** Gives the panels of a chart the size and the order that they have in its narrow form. */
export function makeNarrow(view: Resizable, spec: Sized, narrow: Narrow): void {
  resize(view, spec, narrow, narrow.ratio);
  if (narrow.columns !== undefined) view.signal("columns", narrow.columns);
}

/** Gives them the size and the order that they were made with. */
export function makeWide(view: Resizable, spec: Sized, narrow: Narrow): void {
  resize(view, spec, narrow, 1);
  const made = spec.signals?.find(({ name }) => name === "columns")?.value;
  if (typeof made === "number") view.signal("columns", made);
}

function resize(view: Resizable, spec: Sized, { equalUnits }: Narrow, ratio: number): void {
  const sizes = [...sizesOf(spec, "width"), ...(equalUnits ? sizesOf(spec, "height") : [])];
  for (const [name, pixels] of sizes) view.signal(name, Math.round(pixels * ratio));
}
