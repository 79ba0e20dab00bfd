/** The parts of the runtime that lie beside a page: scripts that do nothing but hand over a text. */

/** What the worker is made of: `engine` and `library` are its script, `data` and `wasm` what it is given; `checker` is a worker of its own. */
export type PartName = "engine" | "library" | "data" | "wasm" | "checker";

/** Where the parts are handed over. No heading of a lesson can take its place, as one with such an id would that of a name. */
const place = Symbol.for("one-neuron parts");
const handed = globalThis as unknown as { [place]?: Record<string, string> };

/** The text of a script that hands over a part. */
export const partScript = (name: PartName, text: string): string =>
  `(globalThis[Symbol.for("one-neuron parts")]??={})[${JSON.stringify(name)}]=${JSON.stringify(text)};`;

/** Hands over a part, as its script does. */
export function handOver(name: PartName, text: string): void {
  handed[place] ??= {};
  handed[place][name] = text;
}

/** @returns the part, once its script has run */
export const part = (name: PartName): string | undefined => handed[place]?.[name];
