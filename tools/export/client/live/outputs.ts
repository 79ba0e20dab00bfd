/** The outputs of a cell: those of its last run take the place of those that the page came with. */

import { given, type LaterChart } from "../given.js";
import type { LazyScripts } from "../lazy-script.js";
import { progressMarkup } from "../progress.js";
import type { MovingChart } from "./messages.js";
import type { Said } from "./session.js";
import { printed, shown, withoutColours } from "./shown.js";

export interface Outputs {
  /** A run begins: what stands there goes as soon as there is something new. */
  begin(): void;
  add(said: Extract<Said, { type: "stream" | "display" }>): void;
  /** The run has ended: what is not drawn yet comes now. */
  end(): void;
  /** Gives back what the page came with. */
  restore(): void;
}

/**
 * @param place - holds the outputs that the page came with
 * @param id - what the ids of its charts begin with
 */
export function outputs(place: HTMLElement, id: string, scripts: LazyScripts): Outputs {
  const recorded = [...place.childNodes];
  const charts = [...place.querySelectorAll<HTMLElement>("figure.chart")];
  const shownById = new Map<string, HTMLElement>();
  /** What ends the charts that are shown. */
  const ends = new Map<HTMLElement, () => void>();
  let isOld = false;
  let drawn = 0;
  let drawing: Promise<void> = Promise.resolve();
  /** What was printed and does not stand in the page yet: it comes once a frame, because a loop may print thousands of lines. */
  let lines: { stream: "stdout" | "stderr"; text: string }[] = [];
  let frame = 0;

  function clear(): void {
    for (const end of ends.values()) end();
    ends.clear();
    shownById.clear();
    drawn = 0;
    isOld = false;
    place.replaceChildren();
  }

  function clearOld(): void {
    if (!isOld) return;
    // Until the new outputs are there the page keeps its length, so that nothing jumps.
    place.style.minHeight = `${place.offsetHeight}px`;
    clear();
  }

  function print(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    for (const { stream, text } of lines) {
      const last = place.lastElementChild;
      const className = stream === "stderr" ? "printed failed" : "printed";
      if (last?.className === className) last.append(withoutColours(text));
      else place.append(printed(stream, text));
    }
    lines = [];
  }

  /** The element for the display of this id. */
  function frameOf(display: string): HTMLElement {
    const before = shownById.get(display);
    if (before) return before;
    const made = document.createElement("div");
    shownById.set(display, made);
    place.append(made);
    return made;
  }

  async function showChart(chart: MovingChart, inside: HTMLElement): Promise<void> {
    const n = drawn++;
    const later = { ...chart, id: `${id}-${n}`, before: charts[n] } as unknown as LaterChart;
    try {
      if (!scripts.has("charts") || !(await scripts.load("charts")))
        throw new Error(words.noCharts);
      const end = await given("charts")?.draw(later, inside);
      ends.get(inside)?.();
      if (end && inside.isConnected) ends.set(inside, end);
      else end?.();
    } catch (error) {
      inside.replaceChildren(
        printed(
          "stdout",
          `${words.chartNotDrawn} ${(error as Error).message}\n${chart.description}`,
        ),
      );
    }
  }

  return {
    begin() {
      isOld = true;
    },
    add(said) {
      clearOld();
      if (said.type === "stream") {
        lines.push({ stream: said.name, text: said.text });
        frame ||= requestAnimationFrame(print);
        return;
      }
      print();
      const inside = frameOf(said.id);
      const { chart } = said.bundle;
      if (chart) drawing = drawing.then(() => showChart(chart, inside));
      else inside.replaceChildren(shown(said.bundle, progressMarkup));
    },
    end() {
      if (isOld) clear();
      print();
      drawing.then(() => {
        place.style.minHeight = "";
      });
    },
    restore() {
      clear();
      lines = [];
      place.style.minHeight = "";
      place.append(...recorded);
    },
  };
}
