/** The outputs of a cell: those of its last run take the place of those that the page came with. */

import type { LazyScripts } from "../lazy-script.js";
import { lookInside } from "../scrollers.js";
import { type RunOutputs, runOutputs } from "./run-outputs.js";
import type { Said } from "./session.js";

export interface Outputs {
  begin(): void;
  add(said: Extract<Said, { type: "stream" | "display" }>): void;
  end(): void;
  /** Gives back what the page came with. */
  restore(): void;
}

/** How long the outputs of the run before stay, if the new run does not end sooner, in milliseconds. */
const grace = 200;

/**
 * @param place - holds the outputs that the page came with
 * @param id - what the ids of its charts begin with
 */
export function outputs(place: HTMLElement, id: string, scripts: LazyScripts): Outputs {
  const recorded = [...place.childNodes];
  const charts = [...place.querySelectorAll<HTMLElement>("figure.chart")];
  let count = 0;
  /** Those of the last run; undefined while the recorded ones are there. */
  let last: RunOutputs | undefined;
  /** Takes away those before the last run's, which is seen in their place. */
  let reveal = () => {};

  function put(next: RunOutputs): void {
    const before = last;
    const old = [...place.childNodes];
    last = next;
    // A cell that is done at once, as at each move of a slider, changes its outputs without a gap between them.
    next.element.className = "coming";
    place.append(next.element);
    const timer = setTimeout(() => {
      // While there is more to come the page keeps its length, so that nothing jumps.
      place.style.minHeight = `${place.offsetHeight}px`;
      reveal();
    }, grace);
    reveal = () => {
      clearTimeout(timer);
      reveal = () => {};
      before?.end();
      for (const node of old) node.remove();
      next.element.className = "";
    };
  }

  return {
    begin() {
      reveal();
      put(runOutputs(`${id}-${count++}`, charts, scripts));
    },
    add: (said) => last?.add(said),
    end() {
      const ended = last;
      ended?.finish().then(() => {
        if (ended !== last) return;
        reveal();
        place.style.minHeight = "";
        lookInside(place);
      });
    },
    restore() {
      reveal();
      last?.end();
      last = undefined;
      place.style.minHeight = "";
      place.replaceChildren(...recorded);
    },
  };
}
