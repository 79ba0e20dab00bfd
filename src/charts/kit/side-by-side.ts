/** Panels in one row, each with a title of its own. */

/** The title of a panel, smaller than that of the chart. */
export const panelTitle = (text: string | readonly string[] | { expr: string }) => ({
  text,
  fontSize: 12,
  fontWeight: "normal",
  frame: "group",
  offset: 10,
});

/** Width and height of each of two panels, in pixels. */
export const half = { width: 205, height: 250 } as const;

/** Panels in one row, with room for the axes between them. */
export const sideBySide = (panels: readonly object[]) => ({
  hconcat: panels,
  spacing: 70,
  bounds: "flush",
});
