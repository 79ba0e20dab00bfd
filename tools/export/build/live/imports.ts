/** What the cells of a lesson take from the library. */

/** @returns the names, as the library calls them, and "tf.layers" if cells make layers of TensorFlow.js */
export function importsOf(sources: readonly string[]): string[] {
  const names = sources.flatMap((source) =>
    [...source.matchAll(/\bimport\s*\{([^}]*)\}\s*from\s*["']one-neuron["']/g)].flatMap(
      ([, list = ""]) => list.split(",").map((name) => name.trim().split(/\s+as\s+/)[0] ?? ""),
    ),
  );
  const layers = sources.some((source) => /\btf\.layers\b/.test(source)) ? ["tf.layers"] : [];
  return [...new Set([...names.filter((name) => name !== ""), ...layers])].sort();
}
