/** Makes of a cell a program that takes from other cells what it needs, and gives them what it declares. */

import type { SyntaxNode } from "@lezer/common";
import { statementOf } from "./imports.js";
import type { Kind } from "./scope.js";
import { scopesOf } from "./scopes.js";
import { childrenOf, treeOf } from "./tree.js";
import type { Use } from "./visit.js";

/** A piece of the source and what comes in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The cell as the body of an async function whose only parameter is `__cell`. Each line stays on its line.
 *
 * @param source - TypeScript; if it is not valid it comes back as it is, so that whoever runs it finds the error
 * @param shared - the names that other cells have declared
 * @returns TypeScript without imports and exports: `__cell.from(module)` gives what it imports, `__cell.shared` has the values
 *   of other cells, `__cell.last` is set to its last expression, and `__cell.share` is called at its end with its own values
 */
export function runnable(source: string, shared: ReadonlySet<string>): string {
  const { top, isValid } = treeOf(source);
  if (!isValid) return source;
  const { declared, imports, free } = scopesOf(top, source);
  const edits = [
    ...lastExpression(top),
    ...imports.map((one) => ({ ...one, text: statementOf(one, source) })),
    ...free.filter(({ name }) => shared.has(name)).map(fromShared),
    ...withoutExports(top),
    ...dynamicImports(top),
  ];
  return `${edited(source, edits)}\n;__cell.share({ ${accessorsOf(declared)} });`;
}

const fromShared = ({ name, from, to, isShorthand }: Use): Edit => ({
  from,
  to,
  text: `${isShorthand ? `${name}: ` : ""}__cell.shared.${name}`,
});

/** Later cells read what a name stands for then, not only now; only what a program may assign to can they set. */
const accessorsOf = (declared: ReadonlyMap<string, Kind>) =>
  [...declared]
    .map(([name, kind]) => {
      const get = `get ${name}() { return ${name} }`;
      return kind === "constant" ? get : `${get}, set ${name}(__value) { ${name} = __value }`;
    })
    .join(", ");

/** In a cell `export` says nothing: each of its names is there for other cells. */
const withoutExports = (tree: SyntaxNode): Edit[] =>
  childrenOf(tree)
    .filter(({ name }) => name === "ExportDeclaration")
    .flatMap((node) => {
      const [word, what] = childrenOf(node);
      const isDeclaration = what?.name.endsWith("Declaration");
      return word && isDeclaration ? [{ from: word.from, to: word.to, text: "" }] : [];
    });

/** `import("one-neuron")` becomes a promise of the same. */
function dynamicImports(node: SyntaxNode): Edit[] {
  const word = node.name === "DynamicImport" ? node.firstChild : null;
  const own = word
    ? [
        { from: word.from, to: word.to, text: "Promise.resolve().then(() => __cell.from" },
        { from: node.to, to: node.to, text: ")" },
      ]
    : [];
  return [...own, ...childrenOf(node).flatMap(dynamicImports)];
}

/** Keeps the value of the last statement, if that is an expression. */
function lastExpression(tree: SyntaxNode): Edit[] {
  const last = childrenOf(tree).at(-1);
  if (last?.name !== "ExpressionStatement") return [];
  const parts = childrenOf(last);
  const end = parts.at(-1)?.name === ";" ? parts.at(-2) : parts.at(-1);
  if (!end) return [];
  return [
    { from: last.from, to: last.from, text: "__cell.last = (" },
    { from: end.to, to: end.to, text: ")" },
  ];
}

/** Edits at the same place come in the order in which they are given. */
function edited(source: string, edits: readonly Edit[]): string {
  let text = "";
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    text += source.slice(done, edit.from) + edit.text;
    done = edit.to;
  }
  return text + source.slice(done);
}
