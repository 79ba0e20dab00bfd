/** The values that a cell declares at its top level, and those that it uses from elsewhere. */

import type { SyntaxNode } from "@lezer/common";
import type { Import } from "./imports.js";
import { homeOf, type Kind, topScope } from "./scope.js";
import { type Use, visitCell } from "./visit.js";

export interface Scopes {
  readonly declared: ReadonlyMap<string, Kind>;
  /** Without what is imported only as a type. */
  readonly imports: readonly Import[];
  /** The uses of names that the cell does not declare: of other cells, or of the language, such as `Math`. */
  readonly free: readonly Use[];
}

/** @param tree - of the whole cell */
export function scopesOf(tree: SyntaxNode, source: string): Scopes {
  const top = topScope();
  const { uses, imports, types } = visitCell(tree, source, top);
  const free: Use[] = [];
  const own = new Set<string>();
  for (const { use, scope } of uses) {
    const home = homeOf(use.name, scope);
    if (!home) free.push(use);
    if (home === top) own.add(use.name);
  }

  // A name that is imported and not used at all may be for another cell, so it counts as a value.
  const isValue = (name: string) => own.has(name) || !types.has(name);
  const imported = imports.flatMap(({ names }) => names.map(({ name }) => name));
  for (const name of imported) if (!isValue(name)) top.declared.delete(name);
  const values = imports.map((one) => ({
    ...one,
    names: one.names.filter(({ name, isType }) => !isType && isValue(name)),
  }));
  return { declared: top.declared, imports: values, free };
}
