/** A few lines to the learner, as HTML for the page and as plain text for everything else. */

import type { Bundle } from "../notebook/display.js";
import { escapeHtml } from "../notebook/html.js";

/** Lines of code among lines of prose. */
export interface CodeBlock {
  readonly code: string;
}

export const codeBlock = (code: string): CodeBlock => ({ code });

export interface Note {
  readonly mark: string;
  readonly heading: string;
  readonly lines: readonly (string | CodeBlock)[];
  readonly tone: "good" | "open" | "quiet";
}

/** The bar at the side; the mark and the heading say the same in words. */
const bars = { good: "#009e73", open: "#d55e00", quiet: "#8a8a8a" };

export function noteBundle({ mark, heading, lines, tone }: Note): Bundle {
  const html = lines.map((line) =>
    typeof line === "string"
      ? `<p style="margin:0.3em 0">${escapeHtml(line)}</p>`
      : `<pre style="margin:0.4em 0"><code>${escapeHtml(line.code)}</code></pre>`,
  );
  const text = lines.map((line) => (typeof line === "string" ? line : indent(line.code)));
  return {
    "text/html":
      `<div role="status" style="border-left:4px solid ${bars[tone]};padding:0.2em 0.9em;max-width:44em">` +
      `<p style="margin:0.3em 0"><strong>${mark} ${escapeHtml(heading)}</strong></p>${html.join("")}</div>`,
    "text/plain": [`${mark} ${heading}`, ...text].join("\n"),
  };
}

const indent = (code: string) => code.replace(/^/gm, "    ");
