/** Titles that follow a slider by what no short expression could count: one sentence a position, written beforehand. */

/**
 * An expression for the sentence that belongs to a position.
 *
 * @param sentences - one for each position
 * @param position - expression of the position, counted from 0
 * @example sentenceAt(["none", "one"], "k - 3") // '["none","one"][k - 3]'
 */
export const sentenceAt = (sentences: readonly string[], position: string) => ({
  expr: `${JSON.stringify(sentences)}[${position}]`,
});
