/** Says what a mark of a chart stands for: where the pointer is, and as the arrow keys go from mark to mark. */

import type { Item } from "vega";

/** What Vega hands over for a mark: its fields by name, or one text. */
type Values = Readonly<Record<string, unknown>> | string | undefined;

const keys = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as const;

/**
 * @param figure - the chart with its words and fields
 * @param plot - its picture, which takes the focus
 */
export function tipsOf(figure: HTMLElement, plot: HTMLElement) {
  const tip = document.createElement("p");
  tip.className = "tip";
  tip.role = "status";
  figure.append(tip);
  const hide = () => {
    tip.textContent = "";
  };
  /** Stands above the place, or below it if there is no room above; the page's edges hold it in. */
  const show = (words: string, { left, right, top, bottom }: DOMRect, live = "polite") => {
    tip.ariaLive = live;
    tip.textContent = words;
    const around = figure.getBoundingClientRect();
    const { width, height } = tip.getBoundingClientRect();
    const x = (left + right - width) / 2 - around.left;
    tip.style.left = `${Math.max(0, Math.min(x, around.width - width))}px`;
    const above = top - around.top - height - 6;
    tip.style.top = `${above >= 0 ? above : bottom - around.top + 6}px`;
  };

  function forKeyboard(stage: HTMLElement): void {
    if (speakingIn(stage).length === 0) return;
    plot.tabIndex = 0;
    plot.role = "application"; // so that screen readers leave the arrow keys to it
    plot.ariaDescription = words.arrowKeysRead;
    let at: Values;
    plot.addEventListener("focus", () => {
      at = undefined;
      if (plot.matches(":focus-visible"))
        show(words.arrowsRead, plot.getBoundingClientRect(), "off"); // its description says so too
    });
    plot.addEventListener("blur", hide);
    plot.addEventListener("keydown", (event) => {
      if (event.key === "Escape") hide();
      const step = keys[event.key as keyof typeof keys];
      if (step === undefined) return;
      event.preventDefault();
      const marks = marksIn(stage);
      const before = marks.findIndex(({ values }) => values === at);
      const start = step === 1 ? 0 : marks.length - 1;
      const mark = marks[before < 0 ? start : (before + step + marks.length) % marks.length];
      if (mark === undefined) return;
      at = mark.values;
      mark.node.scrollIntoView({ block: "nearest", inline: "nearest" });
      show(inWords(mark.values), mark.node.getBoundingClientRect());
    });
  }

  return {
    /** For Vega, which calls it with what is below the pointer. */
    atPointer(_handler: unknown, event: MouseEvent, _item: Item, values: Values): void {
      if (!values) hide();
      else show(inWords(values), new DOMRect(event.clientX - 8, event.clientY - 8, 16, 16));
    },
    forKeyboard,
  };
}

/** Vega leaves at each element of its picture the item that it draws. */
type Drawn = Element & { readonly __data__?: { readonly tooltip?: Values } };

/** The marks that have something to say. */
const speakingIn = (stage: HTMLElement) =>
  Array.from(stage.querySelectorAll<Drawn>("svg :is(path, text, image, line, rect)")).flatMap(
    (node) => {
      const values = node.__data__?.tooltip;
      return values ? [{ node, values }] : [];
    },
  );

/** The same from left to right, and from top to bottom: it takes the browser a whole layout of the picture to know that. */
const marksIn = (stage: HTMLElement) =>
  speakingIn(stage)
    .map((mark) => ({ ...mark, place: mark.node.getBoundingClientRect() }))
    .sort(({ place: a }, { place: b }) => a.left - b.left || a.top - b.top);

/** @example inWords({ flight: "STS-2", "°F": "70" }) // "flight: STS-2, °F: 70" */
const inWords = (values: Exclude<Values, undefined>) =>
  typeof values === "string"
    ? values
    : Object.entries(values)
        .map(([name, value]) => `${name}: ${value}`)
        .join(", ");
