/** Where names are declared: a block, a function, a cell. */

/** Whether a name can be given another value. */
export type Kind = "constant" | "variable";

export interface Scope {
  readonly declared: Map<string, Kind>;
  readonly outer?: Scope;
  /** Whether it is that of a function or of the whole cell, to which `var` belongs. */
  readonly isBody: boolean;
}

export const topScope = (): Scope => ({ declared: new Map(), isBody: true });

export const inside = (outer: Scope, isBody = false): Scope => ({
  declared: new Map(),
  outer,
  isBody,
});

/** The scope that declares a name, as seen from `scope`. */
export function homeOf(name: string, scope: Scope | undefined): Scope | undefined {
  return !scope || scope.declared.has(name) ? scope : homeOf(name, scope.outer);
}

/** Where a `var` in `scope` is declared. */
export const bodyOf = (scope: Scope): Scope =>
  scope.isBody || !scope.outer ? scope : bodyOf(scope.outer);
