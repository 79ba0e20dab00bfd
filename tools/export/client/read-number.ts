/** Reads a number as people write it: with a decimal comma, as a fraction, with a proper minus sign. */

const example = "Write it as in 12.5, −3, 1/4 or 2e−5, without a unit.";

/** @returns the number, or a sentence that says why it cannot be read or could be meant in two ways */
export function readNumber(written: string): number | string {
  const text = written
    .normalize("NFKC")
    .trim()
    .replace(/[−–﹣]/g, "-");
  if (text === "") return "Write a number first.";
  if (/%$/.test(text))
    return "With a % this could be meant in two ways. Write 0.5 or 50 instead of 50 %, whichever the question asks for.";
  const [above = "", below, ...more] = text.split("/");
  const parts = [plain(above), below === undefined ? 1 : plain(below)] as const;
  const words = parts.find((part) => typeof part === "string");
  if (words !== undefined) return words;
  const value = Number(parts[0]) / Number(parts[1]);
  const isRead = more.length === 0 && (Number.isFinite(value) || infinite.test(text));
  return isRead ? value : unreadable(written);
}

const unreadable = (text: string) => `“${text.trim()}” cannot be read as a number. ${example}`;

const infinite = /^[+-]?(?:∞|infinity)$/i;
/** Digits, or groups of three with a space, an apostrophe, a comma or a dot between them; then perhaps decimals and a power of ten. */
const spaced = /^[+-]?\d{1,3}(?:[ '’_]\d{3})+(?=[.,e]|$)/i;
const decimal = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(?:(?:,\d{3})+(?:\.\d*)?|(?:\.\d{3})+(?:,\d*)?)$/;
/** Twelve hundred and more to some, a little more than one to others. */
const twofold = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/** A number that is no fraction. */
function plain(written: string): number | string {
  const text = written.trim().replace(/^([+-]) +/, "$1");
  if (infinite.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  const digits = text.replace(spaced, (groups) => groups.replace(/[ '’_]/g, ""));
  if (twofold.test(digits))
    return `“${text}” can be read in two ways. Write ${digits.replace(",", "")} or ${digits.replace(",", ".")}.`;
  if (decimal.test(digits)) return Number(digits.replace(",", "."));
  if (!grouped.test(digits)) return unreadable(written);
  const mark = /[.,](?=\d{3}(?!\d))/.exec(digits)?.[0] ?? "";
  return Number(digits.replaceAll(mark, "").replace(",", "."));
}
