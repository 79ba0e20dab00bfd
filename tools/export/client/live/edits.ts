/** The code that the reader changed, kept for the next visit. */

import { recall, remember } from "../memory.js";

const lesson = document.querySelector<HTMLElement>("[data-lesson]")?.dataset.lesson ?? "";
const key = `code ${lesson}`;

/** Sign of the code as the lesson has it → the code as the reader left it. A cell that a new edition changes begins anew. */
type Edits = Record<string, string>;

function edits(): Edits {
  try {
    const kept: unknown = JSON.parse(recall(key) ?? "{}");
    const entries = Object.entries(kept ?? {});
    return Object.fromEntries(entries.filter(([, source]) => typeof source === "string"));
  } catch {
    return {};
  }
}

export const editOf = (original: string): string | undefined => edits()[signOf(original)];

/** Keeps what the reader made of a cell, or forgets it if it is as the lesson has it. Memory itself says what it cannot keep. */
export function keepEdit(original: string, source: string): void {
  const { [signOf(original)]: _, ...others } = edits();
  const kept = source === original ? others : { ...others, [signOf(original)]: source };
  remember(key, JSON.stringify(kept));
}

/** A short sign of a text: some platforms keep no more than 4,000 characters. */
const signOf = (text: string) =>
  [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) | 0, 0).toString(36);
