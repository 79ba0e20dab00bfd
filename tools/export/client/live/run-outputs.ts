/** The outputs of one run of a cell. */

import { given, type LaterChart } from "../given.js";
import type { LazyScripts } from "../lazy-script.js";
import { progressMarkup } from "../progress.js";
import type { MovingChart } from "./messages.js";
import type { Said } from "./session.js";
import { classOf, printed, shown, withoutColours } from "./shown.js";

export interface RunOutputs {
  /** Holds them. */
  readonly element: HTMLElement;
  add(said: Extract<Said, { type: "stream" | "display" }>): void;
  /** Puts into the page what was printed. @returns when all charts are drawn, too */
  finish(): Promise<void>;
  /** They are taken away: their charts end. */
  end(): void;
}

/**
 * @param id - what the ids of its charts begin with
 * @param recorded - the charts that the page came with
 */
export function runOutputs(
  id: string,
  recorded: readonly HTMLElement[],
  scripts: LazyScripts,
): RunOutputs {
  const element = document.createElement("div");
  const displays = new Map<string, HTMLElement>();
  /** What ends the charts that are shown, by the element that holds each. */
  const ends = new Map<HTMLElement, () => void>();
  let charts = 0;
  let drawing: Promise<void> = Promise.resolve();
  /** What was printed and does not stand in the page yet: it comes once a frame, because a loop may print thousands of lines. */
  let lines: { stream: "stdout" | "stderr"; text: string }[] = [];
  let frame = 0;
  let isEnded = false;

  function print(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    for (const { stream, text } of lines) {
      const last = element.lastElementChild;
      if (last?.className === classOf(stream)) last.append(withoutColours(text));
      else element.append(printed(stream, text));
    }
    lines = [];
  }

  /** The element for the displays of this id: the last one is shown. */
  function placeOf(display: string): HTMLElement {
    const before = displays.get(display);
    if (before) return before;
    const made = document.createElement("div");
    displays.set(display, made);
    element.append(made);
    return made;
  }

  async function drawIn(place: HTMLElement, chart: MovingChart, n: number): Promise<void> {
    try {
      if (!scripts.has("charts") || !(await scripts.load("charts")))
        throw new Error(words.noCharts);
      if (isEnded) return;
      const later = { ...chart, id: `${id}-${n}`, before: recorded[n] } as unknown as LaterChart;
      const end = await given("charts")?.draw(later, place);
      ends.get(place)?.();
      if (isEnded) end?.();
      else if (end) ends.set(place, end);
    } catch (error) {
      const why = `${words.chartNotDrawn} ${(error as Error).message}`;
      place.replaceChildren(printed("stdout", `${why}\n${chart.description}`));
    }
  }

  return {
    element,
    add(said) {
      if (said.type === "stream") {
        lines.push({ stream: said.name, text: said.text });
        frame ||= requestAnimationFrame(print);
        return;
      }
      print();
      const place = placeOf(said.id);
      const { chart } = said.bundle;
      if (chart) {
        const n = charts++;
        drawing = drawing.then(() => drawIn(place, chart, n));
      } else place.replaceChildren(shown(said.bundle, progressMarkup));
    },
    finish() {
      print();
      return drawing;
    },
    end() {
      isEnded = true;
      for (const end of ends.values()) end();
    },
  };
}
