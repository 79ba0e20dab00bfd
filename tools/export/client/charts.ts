/** Makes charts move: Vega draws them over their still pictures, and their fields set its signals. */

import { parse, type Runtime, type Spec, View } from "vega";
import { checkRuntime } from "./figure/check-runtime.js";
import { figure as figureMarkup } from "./figure/figure.js";
import { type Fit, fitPhone } from "./figure/fit-phone.js";
import { wordsOf } from "./figure/words-of.js";
import { makeNarrow, makeWide, type Narrow, sizesOf } from "./fit.js";
import { give, type LaterChart } from "./given.js";
import { safeConfig, safeInterpreter } from "./safe-vega.js";
import { tipsOf } from "./tips.js";
import { unbroken } from "./typography.js";
import { refusingLoader } from "./vega-loader.js";
import { tellWhere } from "./where.js";

give("charts", { draw });
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
  const data = dataOf(figure);
  if (!data) return;
  const { spec, form } = data;
  const isNarrow = () => {
    const narrow = figure.querySelector(".still svg + svg");
    return narrow !== null && getComputedStyle(narrow).display !== "none";
  };
  await move(figure, viewOf(parsed(spec)), spec, form, isNarrow);
}

async function draw(chart: LaterChart, place: HTMLElement): Promise<() => void> {
  const { spec, equalUnits, before, ...rest } = chart;
  const runtime = parsed(spec);
  checkRuntime(runtime);
  const view = viewOf(runtime);
  try {
    await view.runAsync();
    const words = wordsOf(view, spec);
    const { form, scrolls } = fitOf(before, spec) ?? (await fitPhone(view, spec, equalUnits));
    place.innerHTML = figureMarkup({ ...rest, ...words, scrolls, parts: [] }).text;
    const figure = place.firstElementChild as HTMLElement;
    const fits = form.ratio === 1 && form.columns === undefined;
    await move(figure, view, spec, form, () => !fits && figure.clientWidth <= narrowFigure());
  } catch (error) {
    view.finalize();
    throw error;
  }
  return () => view.finalize();
}

/** Where chart.css changes to the narrow form: 32 rem. */
const narrowFigure = () =>
  32 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

interface Moving {
  readonly spec: Spec;
  readonly form: Narrow;
}

function dataOf(figure: HTMLElement): Moving | undefined {
  const data = figure.querySelector('script[type="application/json"]')?.textContent;
  return data ? JSON.parse(data) : undefined;
}

/** The narrow form of a chart that has the sizes of the one before: it was found when the page was made. */
function fitOf(before: HTMLElement | undefined, spec: Spec): Omit<Fit, "narrow"> | undefined {
  const data = before && dataOf(before);
  const sizes = (spec: Spec) => JSON.stringify([sizesOf(spec, "width"), sizesOf(spec, "height")]);
  if (!data || sizes(data.spec) !== sizes(spec)) return undefined;
  return { form: data.form, scrolls: before.classList.contains("scrolls") };
}

const parsed = (spec: Spec) => parse(spec, safeConfig, { ast: true });

const viewOf = (runtime: Runtime) =>
  new View(runtime, {
    renderer: "svg",
    expr: safeInterpreter,
    loader: refusingLoader as never,
    hover: true,
  });

/** Shows a view in its figure. @param isNarrow - whether there is room for its narrow form only */
async function move(
  figure: HTMLElement,
  view: View,
  spec: Spec,
  form: Narrow,
  isNarrow: () => boolean,
): Promise<void> {
  const plot = figure.querySelector<HTMLElement>(".plot");
  if (!plot) return;
  const tips = tipsOf(figure, plot);
  const stage = document.createElement("div");
  stage.className = "live";
  stage.ariaHidden = "true";
  view.tooltip(tips.atPointer).initialize(stage);
  const update = connect(figure, view);
  let narrow = isNarrow();
  const setWidth = () => (narrow ? makeNarrow : makeWide)(view, spec, form);
  setWidth();
  await view.resize().runAsync();
  stage.querySelector("form")?.remove();
  plot.append(stage);
  update();
  tips.forKeyboard(stage);
  figure.dataset.chart = "live";
  new ResizeObserver(() => {
    if (narrow === isNarrow()) return;
    narrow = !narrow;
    setWidth();
    view.resize().runAsync();
  }).observe(figure);
}

/** Connects the fields and the words of the figure with the chart. @returns a function that brings the words up to date */
function connect(figure: HTMLElement, view: View): () => void {
  const fields = [...figure.querySelectorAll<HTMLInputElement>("[data-signal]")];
  const caption = figure.querySelector("figcaption");
  const tell = tellFinding(figure, caption);
  const update = () => {
    const finding = unbroken(String(view.signal("caption")));
    tell(finding);
    for (const field of fields) {
      const { meaning } = field.dataset;
      if (field.type === "range") tellWhere(field, meaning && view.signal(meaning), finding);
    }
  };
  const updateSoon = () => view.runAfter(update); // when all signals have their new values
  view.addSignalListener("caption", updateSoon);
  for (const field of fields) {
    const name = field.dataset.signal ?? "";
    field.addEventListener("input", () => {
      // A slider says the finding itself, with its value: the caption would say it once more.
      if (caption) caption.ariaLive = field.type === "range" ? "off" : "polite";
      view.signal(name, fieldValue(field)).runAsync();
    });
    view.addSignalListener(name, (_, value) => {
      if (follow(field, value) && caption) caption.ariaLive = "polite";
      updateSoon();
    });
    if (isMoved(field, view.signal(name))) view.signal(name, fieldValue(field));
  }
  return update;
}

/** @returns a function that puts the finding above the chart, and before the description of those who cannot see it */
function tellFinding(figure: HTMLElement, caption: Element | null): (finding: string) => void {
  const plot = figure.querySelector(".plot");
  const described = plot?.ariaLabel ?? "";
  const first = caption?.textContent;
  return (finding) => {
    if (!plot || !caption || caption.textContent === finding) return;
    caption.textContent = finding;
    // The numbers of a description are those of the start.
    plot.ariaLabel = finding === first ? described : `${finding}. ${words.atTheStart} ${described}`;
  };
}

/** Moves a slider to a value that its signal got from elsewhere: from a click in the chart. @returns whether it did */
function follow(field: HTMLInputElement | HTMLSelectElement, value: unknown): boolean {
  if (field.type !== "range" || Number(field.value) === value) return false;
  field.value = String(value);
  return true;
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
