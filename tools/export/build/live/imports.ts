/** What the cells of a lesson take from the library. */

/** @returns the names, as the library calls them */
export function importsOf(sources: readonly string[]): string[] {
  const names = sources.flatMap((source) =>
    [...source.matchAll(/\bimport\s*\{([^}]*)\}\s*from\s*["']one-neuron["']/g)].flatMap(
      ([, list = ""]) => list.split(",").map((name) => name.trim().split(/\s+as\s+/)[0] ?? ""),
    ),
  );
  return [...new Set(names.filter((name) => name !== ""))].sort();
}
