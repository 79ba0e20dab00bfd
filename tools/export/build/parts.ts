/** The markup of a lesson cut into its parts, for the forms that lay them out anew. */

import { parseDocument } from "htmlparser2";

/** An element, or words that stand in none. */
export interface Part {
  /** Such as "p"; empty for words alone. */
  readonly name: string;
  readonly classes: readonly string[];
  /** Whether it is a `<details>` that stands open. */
  readonly open: boolean;
  /** The whole part, as it stands. */
  readonly markup: string;
  /** The markup between its tags. */
  readonly inside: string;
}

/** @returns the parts that stand side by side in the markup; spaces between them and comments are left out */
export function partsOf(markup: string): Part[] {
  const { children } = parseDocument(markup, { withStartIndices: true, withEndIndices: true });
  const between = (start: number | null | undefined, end: number | null | undefined) =>
    markup.slice(start ?? 0, (end ?? 0) + 1);
  return children.flatMap((node): Part[] => {
    const whole = between(node.startIndex, node.endIndex);
    if (node.type === "text" && whole.trim() !== "")
      return [{ name: "", classes: [], open: false, markup: whole, inside: whole }];
    if (!("attribs" in node)) return [];
    const { firstChild, lastChild, attribs, name } = node;
    return [
      {
        name,
        classes: (attribs.class ?? "").split(" "),
        open: "open" in attribs,
        markup: whole,
        inside: firstChild ? between(firstChild.startIndex, lastChild?.endIndex) : "",
      },
    ];
  });
}
