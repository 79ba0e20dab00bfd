/** Makes charts move: Vega draws them over their still pictures, and their fields set its signals. */

import { parse, type Spec, View } from "vega";
import { makeNarrow, makeWide, type Narrow } from "./fit.js";
import { safeConfig, safeInterpreter } from "./safe-vega.js";
import { tipsOf } from "./tips.js";
import { unbroken, withMinus } from "./typography.js";
import { refusingLoader } from "./vega-loader.js";

for (const figure of document.querySelectorAll<HTMLElement>("[data-chart]"))
  whenNear(figure, start);

function whenNear(figure: HTMLElement, act: (figure: HTMLElement) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act(figure);
    },
    { rootMargin: "300px" },
  );
  observer.observe(figure);
}

async function start(figure: HTMLElement): Promise<void> {
  const plot = figure.querySelector<HTMLElement>(".plot");
  const data = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!plot || !data) return;
  const { spec, form } = JSON.parse(data) as { spec: Spec; form: Narrow };
  const tips = tipsOf(figure, plot);
  const stage = document.createElement("div");
  stage.className = "live";
  stage.ariaHidden = "true";
  const view = new View(parse(spec, safeConfig, { ast: true }), {
    renderer: "svg",
    container: stage,
    expr: safeInterpreter,
    loader: refusingLoader as never,
    hover: true,
    tooltip: tips.atPointer,
  });
  const drawn = connect(figure, view);
  const isNarrow = () => {
    const narrow = plot.querySelector(".still svg + svg");
    return narrow !== null && getComputedStyle(narrow).display !== "none";
  };
  let narrow = isNarrow();
  const setWidth = () => (narrow ? makeNarrow : makeWide)(view, spec, form);
  setWidth();
  await view.runAsync();
  stage.querySelector("form")?.remove();
  plot.append(stage);
  drawn();
  tips.forKeyboard(stage);
  figure.dataset.chart = "live";
  new ResizeObserver(() => {
    if (narrow === isNarrow()) return;
    narrow = !narrow;
    setWidth();
    view.resize().runAsync();
  }).observe(plot);
}

/** Connects the fields with the signals of the chart. @returns a function that sets the caption */
function connect(figure: HTMLElement, view: View): () => void {
  const caption = figure.querySelector("figcaption");
  const speak = () => {
    const words = unbroken(String(view.signal("caption")));
    if (caption && caption.textContent !== words) caption.textContent = words;
  };
  view.addSignalListener("caption", speak);
  for (const field of figure.querySelectorAll<HTMLInputElement>("[data-signal]")) {
    const name = field.dataset.signal ?? "";
    const output = field.parentElement?.querySelector("output");
    const set = () => {
      view.signal(name, fieldValue(field));
      if (output) output.textContent = withMinus(field.value);
    };
    field.addEventListener("input", () => {
      set();
      view.runAsync();
    });
    view.addSignalListener(name, (_, value) => follow(field, value)); // a click in the chart may have set it
    if (isMoved(field, view.signal(name))) set();
  }
  return speak;
}

/** Moves a slider to a value that its signal got. */
function follow(field: HTMLInputElement | HTMLSelectElement, value: unknown): void {
  if (field.type !== "range" || Number(field.value) === value) return;
  field.value = String(value);
  const output = field.parentElement?.querySelector("output");
  if (output) output.textContent = withMinus(field.value);
}

/** A slider stands at the step nearest to the chart's start, which stays exact until the reader moves it. */
function isMoved(field: HTMLInputElement, start: unknown): boolean {
  const value = fieldValue(field);
  if (field.type !== "range") return value !== start;
  return Math.abs(Number(value) - Number(start)) > (Number(field.step) || 0) / 2;
}

function fieldValue(field: HTMLInputElement | HTMLSelectElement): unknown {
  if (field instanceof HTMLSelectElement) return JSON.parse(field.value);
  if (field.type === "checkbox") return field.checked;
  return field.type === "text" ? field.value : Number(field.value);
}
