/** What no picture of a chart may be: larger than any page, or a way to ask for a file. */

/** Five times the widest and the highest chart of the course, in pixels. */
const longestSide = 4000;

/** Ten times the largest picture of the course, in characters. */
const largestPicture = 3e6;

/** @throws Error for a side that is too long */
export function checkSide(side: "width" | "height", pixels: number): void {
  if (!(pixels <= longestSide))
    throw new Error(`its ${side} is ${pixels} pixels, and may be ${longestSide}`);
}

/**
 * @param svg - as Vega drew it
 * @throws Error for one that is too large, or that has a colour that is an address
 */
export function checkPicture(svg: string): void {
  for (const side of ["width", "height"] as const)
    checkSide(side, Number(new RegExp(`\\b${side}="([^"]*)"`).exec(svg)?.[1]));
  if (svg.length > largestPicture)
    throw new Error(`its picture has ${svg.length} characters, and may have ${largestPicture}`);
  if (address.test(svg)) throw new Error("a colour in it is an address");
}

/** A colour that asks for a file; CSS reads a letter behind a backslash as another one. A gradient is a part of the picture. */
const address = / (?:fill|stroke|style)="[^"]*(?:(?:url|src|image|set|fade)\((?!#)|\\)/i;
