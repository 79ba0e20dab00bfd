/** The syntax tree of a cell, from the parser that the editor has anyway. */

import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/javascript";

const typescript = parser.configure({ dialect: "ts" });

/**
 * Forms of TypeScript that the parser does not know: where it stops, and what has the same names and it does know. What is
 * matched is replaced by as many characters, so that all places stay what they are.
 */
const unknownForms: readonly (readonly [form: RegExp, known: string])[] = [
  [/(?<=[\])}]\s*)[-+*/%&|^<>?]*=(?!=)/y, "+"], // [list[i], list[j]] = [list[j], list[i]], and (x as any) += 1
  [/(?<=:\s*)(?:asserts\s+)?[\w$]+\s+is\b/y, ""], // (value): value is string => …
  [/\?(?=\s*[:,)(\]])/y, ""], // [first: number, second?: number], and methods that may be missing
  [/!(?=\s*:)/y, ""], // let later!: number
];

export interface Tree {
  readonly top: SyntaxNode;
  /** Whether the source is valid, as far as the parser knows. */
  readonly isValid: boolean;
}

export function treeOf(source: string): Tree {
  const top = typescript.parse(source).topNode;
  const error = firstError(top);
  if (!error) return { top, isValid: true };
  const replaced = withKnownForm(source, error.from);
  return replaced === undefined ? { top, isValid: false } : treeOf(replaced);
}

/** The parts of a node in their order, without comments. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (!child.name.endsWith("Comment")) children.push(child);
  return children;
}

function firstError(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type.isError) return node;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const error = firstError(child);
    if (error) return error;
  }
  return undefined;
}

/** The source with a form that the parser knows in place of the one on which it stopped, if that is one of the above. */
function withKnownForm(source: string, stop: number): string | undefined {
  const line = source.lastIndexOf("\n", stop) + 1;
  for (const [form, known] of unknownForms)
    for (let start = stop; start >= line; start--) {
      form.lastIndex = start;
      const [found = ""] = form.exec(source) ?? [];
      if (start + found.length <= stop) continue;
      return (
        source.slice(0, start) + known.padEnd(found.length) + source.slice(start + found.length)
      );
    }
  return undefined;
}
