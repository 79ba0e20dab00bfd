/** What the page has of a chart, and what the chart keeps. */

import type { Spec } from "vega";

/** Whether the chart says that a unit is as long on one axis as on the other. */
export const hasEqualUnits = (spec: object) =>
  (spec as { usermeta?: { equalUnits?: unknown } }).usermeta?.equalUnits === true;

/**
 * The chart without background, margin and title, which the page has; the words of the title become the signal `caption`.
 * Nor has it a say in which events it hears.
 */
export function bare({
  title,
  background: _,
  usermeta: __,
  padding: ___,
  $schema: ____,
  config: { events: _____, ...config } = {},
  ...spec
}: Spec): Spec {
  const text = typeof title === "object" && "text" in title ? title.text : title;
  const caption =
    text !== undefined && typeof text === "object" && "signal" in text
      ? { update: text.signal }
      : { value: [text ?? ""].flat().join(" ") };
  return {
    ...spec,
    config,
    padding: 2,
    signals: [...(spec.signals ?? []), { name: "caption", ...caption }],
  };
}
