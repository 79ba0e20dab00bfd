/** What a cell takes from other cells and gives to them. */

import { scopesOf } from "./scopes.js";
import { treeOf } from "./tree.js";

export interface CellNames {
  /** The values that it declares or imports at its top level. */
  readonly declares: readonly string[];
  /** The values that it uses and does not declare: of other cells, or of the language, such as `Math`. */
  readonly uses: readonly string[];
  /** The values that it imports, by module. */
  readonly imports: readonly { readonly module: string; readonly names: readonly string[] }[];
  /** Whether its source is valid, as far as the parser knows; the rest is what could be read of it. */
  readonly isValid: boolean;
}

/** Every question about the order of cells asks for the names of all of them: without this, a lesson's answer takes half a second. */
const known = new Map<string, CellNames>();

/** @param source - TypeScript */
export function namesOf(source: string): CellNames {
  const names = known.get(source) ?? readNames(source);
  if (known.size > 1000) known.clear(); // while the reader types, every state of a cell is another source
  known.set(source, names);
  return names;
}

function readNames(source: string): CellNames {
  const { top, isValid } = treeOf(source);
  const { declared, imports, free } = scopesOf(top, source);
  return {
    declares: [...declared.keys()],
    uses: [...new Set(free.map(({ name }) => name))],
    imports: imports.map(({ module, names }) => ({
      module,
      names: names.map(({ exported }) => exported),
    })),
    isValid,
  };
}
