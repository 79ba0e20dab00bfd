/** Lets the keyboard scroll whatever is wider than the page; only that gets the focus. */
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
