/** How wide text will be, without a browser: close enough to leave the right room around a chart. */

import * as vega from "vega";

/** Widths in em that usual sans-serif faces share. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[iIjl|!.,:;'’ ]/, 0.3],
  [/[frt()[\]\-/“”"°]/, 0.38],
  [/[mwMW—@%]/, 0.88],
  [/[A-Z−+=<>]/, 0.66],
];

const em = (character: string) => kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 0.57;

/** @example textWidth("will", 10) // 17.8, in pixels */
export const textWidth = (text: string, fontSize: number) =>
  fontSize * [...text].reduce((sum, character) => sum + em(character), 0);

/** Vega's types lack this export. */
interface TextMetrics {
  width(item: { fontSize?: number; limit?: number }, text: unknown): number;
}

/** Tells Vega, which counts every character as 0.8 em where it cannot measure. */
export function useTextWidth(): void {
  const { textMetrics } = vega as unknown as { textMetrics: TextMetrics };
  textMetrics.width = ({ fontSize = 11, limit = Infinity }, text) =>
    Math.min(limit || Infinity, textWidth(String(text ?? ""), fontSize));
}
