/** Equality of outputs up to what differs between computers: the last digits of a number. */

/** How far apart two numbers may be: relative to the larger, or absolute. */
export type Tolerance = { readonly relative: number } | { readonly absolute: number };

const numbersAgree: Tolerance = { relative: 1e-6 };

/** For drawings, in pixels: less than anybody sees. */
export const coordinatesAgree: Tolerance = { absolute: 0.01 };

function close(a: number, b: number, tolerance: Tolerance): boolean {
  if (Object.is(a, b) || a === b) return true;
  const limit =
    "absolute" in tolerance
      ? tolerance.absolute
      : tolerance.relative * Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= limit;
}

/** Text in pieces: numbers, gaps, everything between. */
const piece = /[-−]?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[ \t]+|\s|[^\d\s−-]+|[-−]/gi;

function samePiece(a: string, b: string, tolerance: Tolerance): boolean {
  if (a === b) return true;
  if (/\d/.test(a) && /\d/.test(b))
    return close(Number(a.replace("−", "-")), Number(b.replace("−", "-")), tolerance);
  return /^[ \t]/.test(a) && /^[ \t]/.test(b);
}

/**
 * Where two texts differ first. Numbers in them agree within the tolerance; how wide a gap is does not count, since a
 * last digit more or less moves the columns of a table.
 *
 * @returns the positions in a and in b, or undefined if they say the same
 */
export function differingAt(
  a: string,
  b: string,
  tolerance = numbersAgree,
): [number, number] | undefined {
  const pieces = [...a.matchAll(piece)];
  const others = [...b.matchAll(piece)];
  for (let index = 0; index < Math.max(pieces.length, others.length); index++) {
    const left = pieces[index];
    const right = others[index];
    if (!left || !right || !samePiece(left[0], right[0], tolerance))
      return [left?.index ?? a.length, right?.index ?? b.length];
  }
  return undefined;
}

/**
 * Where two JSON values differ first, numbers being equal to a millionth.
 *
 * @returns the keys that lead to the place, or undefined if the values agree
 */
export function differingPath(a: unknown, b: unknown): string[] | undefined {
  if (typeof a === "number" && typeof b === "number")
    return close(a, b, numbersAgree) ? undefined : [];
  if (typeof a === "string" && typeof b === "string") return differingAt(a, b) ? [] : undefined;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return a === b ? undefined : [];
  if (Array.isArray(a) !== Array.isArray(b)) return [];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const inner = differingPath(a[key as never], b[key as never]);
    if (inner) return [key, ...inner];
  }
  return undefined;
}
