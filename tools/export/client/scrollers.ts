/** What is wider than the page can be scrolled by keyboard, and only that gets the focus. */
export function keyboardScrolling(): void {
  const look = () => {
    for (const element of document.querySelectorAll<HTMLElement>(
      "pre, table, .shown, .katex-display, .scrolls .plot",
    ))
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
  };
  look();
  addEventListener("resize", look);
}
