/** What a page and the worker that runs its cells say to each other. A cell can send anything: the page believes nothing unread. */

/** From the page to the worker. */
export type Order =
  /** Comes first; `data` and `wasm` are the parts of these names, if the page has them. */
  | { readonly type: "start"; readonly data?: string; readonly wasm?: string }
  /** Runs TypeScript that `runnable` made of a cell; `run` counts up, and is in all that the cell says. */
  | { readonly type: "run"; readonly run: number; readonly code: string }
  /** Ends a training early; the cell goes on with what there is. */
  | { readonly type: "stop" };

/** From the worker to the page. */
export type Report =
  | { readonly type: "ready" }
  /** Text that a cell prints. */
  | {
      readonly type: "stream";
      readonly run: number;
      readonly name: "stdout" | "stderr";
      readonly text: string;
    }
  /** An output of a cell; a later one with the same `id` takes its place. */
  | { readonly type: "display"; readonly run: number; readonly id: string; readonly bundle: Shown }
  /** An answer was judged. */
  | {
      readonly type: "checked";
      readonly exercise: string;
      readonly outcome: "correct" | "not yet";
    }
  /** The stop reached a training, which ends now: the worker need not be ended. */
  | { readonly type: "stopping" }
  /** The cell has ended; if it failed, what is wrong was printed to stderr, and nothing of it is shared. */
  | {
      readonly type: "done";
      readonly run: number;
      readonly outcome: "ok" | "failed";
      readonly milliseconds: number;
    };

/** An output in the forms that a page can show; the best one is shown. */
export interface Shown {
  readonly "text/plain": string;
  readonly "text/html"?: string;
  readonly "image/svg+xml"?: string;
  readonly chart?: MovingChart;
  /** What the reader has done: the page knows it, the worker does not. */
  readonly progress?: true;
}

/** A chart compiled for Vega, as `drawing` makes it for a still page. */
export interface MovingChart {
  /** Without sliders, background, margin and title; the title is the signal `caption`. */
  readonly spec: object;
  /** Its sliders and choices. */
  readonly controls: readonly object[];
  readonly description: string;
  /** Whether both axes have units of the same length. */
  readonly equalUnits: boolean;
}
