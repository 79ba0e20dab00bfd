/** What is wider than the page: its hidden side fades out, which says that it scrolls, and the keyboard scrolls it too. */

const scrollable = "pre, table, .shown, .katex-display, .scrolls .plot";

export function scrollers(): void {
  const lookAtAll = () => lookInside(document);
  lookAtAll();
  addEventListener("resize", lookAtAll);
  // What is folded has no width: it is looked at when it is opened, and neither this event nor scrolling bubbles.
  document.addEventListener("toggle", lookAtAll, true);
  document.addEventListener("scroll", ({ target }) => fade(target), {
    capture: true,
    passive: true,
  });
}

/** Looks at a part of the page anew, because something came into it. */
export function lookInside(part: ParentNode): void {
  for (const element of part.querySelectorAll<HTMLElement>(scrollable)) look(element);
}

function look(element: HTMLElement): void {
  const isWide = element.scrollWidth > element.clientWidth;
  if (isWide) element.tabIndex = 0;
  else element.removeAttribute("tabindex");
  element.classList.toggle("wide", isWide);
  if (isWide) fade(element);
}

/** Marks the sides on which something is hidden. */
function fade(element: unknown): void {
  if (!(element instanceof HTMLElement) || !element.matches(".wide")) return;
  const { scrollLeft, scrollWidth, clientWidth } = element;
  element.classList.toggle("more-left", scrollLeft > 1);
  element.classList.toggle("more-right", scrollLeft < scrollWidth - clientWidth - 1);
}
