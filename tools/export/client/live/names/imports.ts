/** What an import of a cell names, and the statement that does the same without an import. */

import type { SyntaxNode } from "@lezer/common";
import { childrenOf } from "./tree.js";

export interface Import {
  readonly from: number;
  readonly to: number;
  readonly module: string;
  readonly names: readonly Imported[];
  /** Whether it names nothing, and only runs the module. */
  readonly isBare: boolean;
}

export interface Imported {
  /** What the module calls it, as it stands there; "*" is the whole module. */
  readonly exported: string;
  /** What the cell calls it. */
  readonly name: string;
  readonly isType: boolean;
}

/** @param node - an ImportDeclaration */
export function importOf(node: SyntaxNode, source: string): Import {
  const textOf = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const names: Imported[] = [];
  const children = childrenOf(node);
  const isType = children[1]?.name === "type";
  for (const child of children) {
    if (child.name === "VariableDefinition") {
      const exported = child.prevSibling?.name === "as" ? "*" : "default";
      names.push({ exported, name: textOf(child), isType });
    }
    if (child.name === "ImportGroup") names.push(...groupOf(childrenOf(child), isType));
  }

  /** The names in braces; each ends with the one that the cell uses. */
  function groupOf(parts: readonly SyntaxNode[], allTypes: boolean): Imported[] {
    const group: Imported[] = [];
    let own: SyntaxNode[] = [];
    for (const part of parts) {
      own = part.name === "," || part.name === "{" ? [] : [...own, part];
      if (part.name !== "VariableDefinition") continue;
      const isType = allTypes || own[0]?.name === "type";
      const first = own.find(({ name }) => name !== "type") ?? part;
      group.push({ exported: textOf(first), name: textOf(part), isType });
    }
    return group;
  }

  const module = children.find(({ name }) => name === "String");
  return {
    from: node.from,
    to: node.to,
    module: module ? unquoted(textOf(module)) : "",
    names,
    isBare: children[1]?.name === "String",
  };
}

const unquoted = (text: string) => text.replace(/^(["'])(.*)\1$/s, "$2");

/**
 * The same as a statement that takes its names from `__cell.from`, on as many lines.
 *
 * @param one - without its types; if there are only types, nothing is left of it
 */
export function statementOf({ module, names, isBare, from, to }: Import, source: string): string {
  const lines = source.slice(from, to).replace(/[^\n]/g, "");
  const taken = `__cell.from(${JSON.stringify(module)})`;
  if (isBare) return `${taken};${lines}`;
  const whole = names.filter(({ exported }) => exported === "*").map(({ name }) => name);
  const single = names
    .filter(({ exported }) => exported !== "*")
    .map(({ exported, name }) => (exported === name ? name : `${exported}: ${name}`));
  const targets = [...whole, ...(single.length > 0 ? [`{ ${single.join(", ")} }`] : [])];
  if (targets.length === 0) return lines;
  return `const ${targets.map((target) => `${target} = ${taken}`).join(", ")};${lines}`;
}
