/** Capital letters, digits and signs of 3 × 5 dots: enough to name a small picture, the same on every computer. */

/** Five rows of three dots each, top first; one digit from 0 to 7 for each row. */
const glyphs: Readonly<Record<string, string>> = {
  A: "25755",
  B: "65656",
  C: "34443",
  D: "65556",
  E: "74647",
  F: "74644",
  G: "34553",
  H: "55755",
  I: "72227",
  J: "11152",
  K: "55655",
  L: "44447",
  M: "57755",
  N: "65555",
  O: "25552",
  P: "65644",
  Q: "25563",
  R: "65655",
  S: "34216",
  T: "72222",
  U: "55557",
  V: "55552",
  W: "55775",
  X: "55255",
  Y: "55222",
  Z: "71247",
  0: "25552",
  1: "26227",
  2: "61247",
  3: "61216",
  4: "55711",
  5: "74616",
  6: "34652",
  7: "71122",
  8: "25252",
  9: "25316",
  ",": "00024",
  ".": "00002",
  ":": "02020",
  "-": "00700",
  "%": "51245",
  " ": "00000",
};

/** What stands for a letter that has no dots here. */
const unknown = "77777";

/**
 * The dots of a text, four to the right for each letter.
 *
 * @param text - small letters become capitals
 * @returns places [x, y] of the dots that are set, y from 0 (top) to 4
 * @example dots("I").length // 9
 */
export function dots(text: string): [x: number, y: number][] {
  return [...text.toUpperCase()].flatMap((letter, i) =>
    [...(glyphs[letter] ?? unknown)].flatMap((row, y) =>
      [0, 1, 2].filter((x) => Number(row) & (4 >> x)).map((x): [number, number] => [4 * i + x, y]),
    ),
  );
}
