/** What scripts of a page that are loaded one by one hand to each other. */

import type { Spec } from "vega";
import type { Figure } from "./figure/figure.js";
import type { LazyScripts } from "./lazy-script.js";
import type { CellWorker } from "./live/session.js";

interface Given {
  /** From charts.ts. */
  charts: Charts;
  /** From live.ts: makes the page a notebook. */
  live: (scripts: LazyScripts, makeWorker: () => CellWorker) => Notebook;
}

export interface Charts {
  /**
   * Draws a chart that comes after the page, and makes it move.
   *
   * @param place - where its figure comes
   * @returns what ends it, when its figure is taken away
   * @throws Error, with the reason in words, for a chart that may not or cannot be drawn
   */
  draw(chart: LaterChart, place: HTMLElement): Promise<() => void>;
}

export interface LaterChart extends Pick<Figure, "id" | "description" | "controls"> {
  readonly spec: Spec;
  /** Whether both axes have units of the same length. */
  readonly equalUnits: boolean;
  /** The figure of the page that it replaces, if there was one. */
  readonly before: HTMLElement | undefined;
}

/** The cells of a lesson, as its buttons ask for them. */
export interface Notebook {
  run(cell: HTMLElement): void;
  /** @param offset - where the caret comes: after so many characters; at the beginning if it is left out */
  edit(cell: HTMLElement, offset?: number): void;
  runAll(): void;
}

/** The scripts share it in the window. No heading can take its place there, as one with such an id would that of a name. */
const place = Symbol.for("one-neuron scripts");
const shared = window as unknown as { [place]?: Partial<Given> };

export function give<Name extends keyof Given>(name: Name, what: Given[Name]): void {
  shared[place] = { ...shared[place], [name]: what };
}

/** @returns what the script of that name gave, once it has run */
export const given = <Name extends keyof Given>(name: Name): Given[Name] | undefined =>
  shared[place]?.[name];
