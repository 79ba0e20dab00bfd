/** Lays out the slides before they are shown, so that nothing is cut: divides what is too tall, and fits what cannot be divided. */

/** All slides are made for this size, in pixels; reveal.js magnifies them to the size of the screen. */
export const slideSize = { width: 1280, height: 720 };

/** A chart is not magnified further: its lines would look coarse. */
const mostOfChart = 2.2;

/** Text is made this much smaller rather than that a slide is divided. */
const leastOfWhole = 0.8;

/** Smaller than this nobody reads it from the last row; what does not fit even then scrolls. */
const leastOfText = 0.55;

export function layOut(): void {
  const all = document.querySelector<HTMLElement>(".slides");
  if (!all) return;
  all.classList.add("measured"); // all slides are laid out at once, at the size for which they are made
  for (const slide of slidesIn(all)) divide(slide);
  for (const slide of slidesIn(all)) fitSlide(slide);
  all.classList.remove("measured");
}

const slidesIn = (all: HTMLElement) => all.querySelectorAll<HTMLElement>("section > section");
const itemsOf = (slide: HTMLElement) => Array.from(slide.querySelectorAll<HTMLElement>(".item"));

/** How much taller its content is than a slide; negative if there is room left. */
const excess = (slide: HTMLElement) => slide.offsetHeight - slideSize.height;

/** Moves the last items of a slide that is too tall to a slide behind it, and so on with that one. */
function divide(slide: HTMLElement): void {
  const isTooTall = () => slide.offsetHeight * leastOfWhole > slideSize.height;
  const moved: HTMLElement[] = [];
  for (const item of itemsOf(slide).reverse()) {
    if (!isTooTall() || !canMove(item, slide)) break;
    item.remove();
    moved.unshift(item);
  }
  if (moved.length === 0) return;
  const next = slide.cloneNode(true) as HTMLElement;
  for (const item of itemsOf(next)) item.remove();
  next.prepend(next.querySelector(".section") ?? titleFrom(slide), ...moved);
  slide.after(next);
  divide(next);
}

/** The title of a section, for a slide that does not have its heading. */
function titleFrom(first: HTMLElement): HTMLElement {
  const title = document.createElement("p");
  title.className = "section";
  title.innerHTML = first.querySelector("h2")?.innerHTML ?? "";
  return title;
}

/** An item stays where nothing but what announces it would be left. */
const canMove = (item: HTMLElement, slide: HTMLElement) =>
  itemsOf(slide).some((other) => other !== item && other.dataset.kind !== "lead");

/** Makes a chart as large as its slide allows, and text that is too wide or too tall smaller. */
function fitSlide(slide: HTMLElement): void {
  const plot = slide.querySelector<HTMLElement>(".plot");
  if (plot) fitChart(plot, slide);
  const texts = itemsOf(slide).filter((item) => !item.contains(plot));
  for (const text of texts) shrink(text, text.clientWidth / widthOf(text));
  // Lines that are full break elsewhere when they become smaller, so the first ratio may not be enough.
  for (let round = 0; round < 8 && excess(slide) > 0; round++) {
    const height = texts.reduce((sum, text) => sum + text.getBoundingClientRect().height, 0);
    const ratio = 1 - excess(slide) / height;
    for (const text of texts) shrink(text, ratio);
  }
  if (excess(slide) > 0) letScroll(tallest(texts));
}

/** Its fields stand below it or, if that makes it larger, beside it. */
function fitChart(plot: HTMLElement, slide: HTMLElement): void {
  const { width, height } = plot.getBoundingClientRect();
  const ratio = () => {
    const room = height - excess(slide);
    const most = (plot.parentElement?.clientWidth ?? width) - besideWidth(plot);
    return Math.min(mostOfChart, most / width, room / height);
  };
  const below = ratio();
  plot.parentElement?.classList.add("beside");
  const beside = ratio();
  if (beside <= below) plot.parentElement?.classList.remove("beside");
  plot.style.width = `${Math.floor(width * Math.max(below, beside))}px`;
}

/** The room that the fields beside a chart take from it. */
function besideWidth(plot: HTMLElement): number {
  const fields = plot.parentElement?.querySelector<HTMLElement>(".controls");
  const isBeside = fields && fields.offsetTop < plot.offsetTop + plot.offsetHeight;
  return isBeside ? fields.offsetWidth : 0;
}

/** How wide a text would be if nothing in it scrolled. */
const widthOf = (text: HTMLElement) =>
  Math.max(
    text.scrollWidth,
    ...Array.from(text.querySelectorAll("*"), ({ scrollWidth }) => scrollWidth),
  );

function shrink(text: HTMLElement, ratio: number): void {
  if (ratio >= 1) return;
  const before = Number(text.style.zoom || 1);
  text.style.zoom = String(Math.max(leastOfText, Math.floor(before * ratio * 100) / 100));
}

const tallest = (texts: readonly HTMLElement[]) =>
  texts.reduce((most, text) => (text.offsetHeight > most.offsetHeight ? text : most));

function letScroll(text: HTMLElement): void {
  text.classList.add("tall");
  text.tabIndex = 0;
}
