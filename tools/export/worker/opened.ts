/** What cells import. */

/** Gives the module of that name. */
export type Open = (module: string) => unknown;

/**
 * @param library - all that the library of this page has
 * @param elsewhere - the names that only other lessons' pages have
 */
export function opened(library: object, elsewhere: readonly string[]): Open {
  // Cells print the names of functions and classes, and the bundle has shortened them.
  for (const [name, value] of Object.entries(library))
    if (typeof value === "function") Object.defineProperty(value, "name", { value: name });
  const strict = new Proxy(library, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name);
      const words = String(name);
      throw new ReferenceError(
        elsewhere.includes(words)
          ? `${words} is a chart of another lesson, and this page comes without it. Other lessons' pages have it, and JupyterLab has all charts.`
          : `"one-neuron" has no ${words}.`,
      );
    },
  });
  return (module) => {
    if (module === "one-neuron") return strict;
    throw new ReferenceError(
      `A page has the library "one-neuron" and no other: "${module}" can be imported in JupyterLab.`,
    );
  };
}
