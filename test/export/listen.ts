/** What a page says to those who listen: the words that change in its live regions, and the value of the slider in use. */

import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** What was said since a test began to listen: one entry for each region or slider that changed in one moment. */
    heard: string[];
  }
}

/**
 * Runs in the page: listens from now on. It follows the rules by which browsers announce, because no tool of theirs tells: a
 * live region is announced with its new words, and a slider that has the focus with its value's text.
 */
export function listen(): void {
  const regionOf = (node: Node): Element | undefined => {
    const start = node instanceof Element ? node : node.parentElement;
    if (!start || start.closest("[aria-hidden=true]")) return undefined;
    const region = start.closest("[aria-live], output, [role=status], [role=alert], [role=log]");
    return region && region.getAttribute("aria-live") !== "off" ? region : undefined;
  };
  window.heard = [];
  new MutationObserver((changes) => {
    const said = changes.map(({ target, type }) => {
      if (type !== "attributes") return regionOf(target)?.textContent ?? "";
      return target === document.activeElement ? ((target as Element).ariaValueText ?? "") : "";
    });
    window.heard.push(...new Set(said.filter(Boolean)));
  }).observe(document, {
    ...{ childList: true, characterData: true, subtree: true },
    attributeFilter: ["aria-valuetext"],
  });
}

export const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.heard);

/** Forgets what was said before. */
export const hush = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.heard = [];
  });
