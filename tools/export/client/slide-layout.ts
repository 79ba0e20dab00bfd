/** Lays out the slides before they are shown, so that nothing is cut: divides what is too tall, and fits what cannot be divided. */

/** All slides are made for this size, in pixels; reveal.js magnifies them to the size of the screen. */
export const slideSize = { width: 1280, height: 720 };

/** A chart is not magnified further: its lines would look coarse. */
const mostOfChart = 2.2;

/** Smaller than this nobody reads it from the last row; what does not fit even then scrolls. */
const leastOfText = 0.55;

export function layOut(): void {
  const all = document.querySelector<HTMLElement>(".slides");
  if (!all) return;
  all.classList.add("measured"); // all slides are laid out at once, at the size for which they are made
  for (const slide of all.querySelectorAll<HTMLElement>("section > section")) divide(slide);
  for (const slide of all.querySelectorAll<HTMLElement>("section > section"))
    for (const item of itemsOf(slide)) fitItem(item, slide);
  all.classList.remove("measured");
}

const itemsOf = (slide: HTMLElement) => Array.from(slide.querySelectorAll<HTMLElement>(".item"));

/** How much taller its content is than a slide; negative if there is room left. */
const excess = (slide: HTMLElement) => slide.offsetHeight - slideSize.height;

/** Moves the last items of a slide that is too tall to a slide behind it, and so on with that one. */
function divide(slide: HTMLElement): void {
  const moved: HTMLElement[] = [];
  for (const item of itemsOf(slide).reverse()) {
    if (excess(slide) <= 0 || !canMove(item, slide)) break;
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
  itemsOf(slide).some((other) => other !== item && !other.classList.contains("lead"));

/** Makes a chart as large as its slide allows, and text that is too tall or too wide smaller. */
function fitItem(item: HTMLElement, slide: HTMLElement): void {
  const plot = item.querySelector<HTMLElement>(".plot");
  if (plot) fitChart(plot, slide);
  else fitText(item, slide);
}

function fitChart(plot: HTMLElement, slide: HTMLElement): void {
  const { width, height } = plot.getBoundingClientRect();
  const room = height - excess(slide);
  const most = Math.min(mostOfChart, (plot.parentElement as HTMLElement).clientWidth / width);
  plot.style.width = `${Math.floor(width * Math.min(most, room / height))}px`;
}

function fitText(item: HTMLElement, slide: HTMLElement): void {
  const wide = Array.from(item.querySelectorAll("pre, table, .shown, .katex-display, img"));
  const width = Math.max(item.scrollWidth, ...wide.map(({ scrollWidth }) => scrollWidth));
  const tooTall = Math.max(0, excess(slide));
  const ratio = Math.min(
    item.clientWidth / width,
    (item.offsetHeight - tooTall) / item.offsetHeight,
  );
  if (ratio >= 1) return;
  item.style.zoom = String(Math.max(leastOfText, Math.floor(ratio * 100) / 100));
  if (excess(slide) <= 0) return;
  item.classList.add("tall");
  item.tabIndex = 0;
}
