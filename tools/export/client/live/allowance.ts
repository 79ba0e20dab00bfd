/** What one run of a cell may give. More than that would keep the page from answering its reader. */

import type { Report } from "./messages.js";

/**
 * The cell of the course that says most sends 200 messages and 2 million characters, shows ten outputs at once and markup of
 * some thousand elements. A page with 20,000 elements more answers within a second; one with ten times as many stood still for
 * minutes.
 */
export const most = {
  messages: 20_000,
  characters: 50_000_000,
  printed: 1_000_000,
  /** Outputs that stand in the page at once: one that takes the place of another does not count. */
  outputs: 300,
  /** Elements of markup in them. */
  elements: 20_000,
  /** Characters of markup in them. */
  markup: 2_000_000,
};

export interface Allowance {
  /** Counts a message; undefined is one without sense. @returns whether there may be so much */
  takes(report: Report | undefined): boolean;
}

/** What an output holds of what is limited. */
interface Weight {
  readonly elements: number;
  readonly markup: number;
}

export function allowance(): Allowance {
  let messages = 0;
  let characters = 0;
  let printed = 0;
  let elements = 0;
  let markup = 0;
  const outputs = new Map<string, Weight>();

  function weigh(id: string, weight: Weight): void {
    const before = outputs.get(id);
    elements += weight.elements - (before?.elements ?? 0);
    markup += weight.markup - (before?.markup ?? 0);
    outputs.set(id, weight);
  }

  return {
    takes(report) {
      messages++;
      if (report?.type === "stream") printed += report.text.length;
      if (report?.type === "display") weigh(report.id, weightOf(report.bundle["text/html"] ?? ""));
      characters += report ? sizeOf(report) : 0;
      return (
        messages <= most.messages &&
        characters <= most.characters &&
        printed <= most.printed &&
        outputs.size <= most.outputs &&
        elements <= most.elements &&
        markup <= most.markup
      );
    },
  };
}

const weightOf = (markup: string): Weight => ({
  elements: markup.split("<").length - 1,
  markup: markup.length,
});

/** How many characters a message holds. */
function sizeOf(report: Report): number {
  if (report.type === "stream") return report.text.length;
  if (report.type !== "display") return 0;
  const { chart, ...texts } = report.bundle;
  const all = Object.values(texts).map((text) => String(text).length);
  return all.reduce((sum, length) => sum + length, chart ? JSON.stringify(chart).length : 0);
}
