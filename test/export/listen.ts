/** What a page says to those who listen: the words that change in its live regions, and the values of its sliders. */

import type { Locator, Page } from "playwright-core";

declare global {
  interface Window {
    /** What live regions said since a test began to listen: the whole region at each change, one entry a region and moment. */
    heard: string[];
  }
}

/** Runs in the page: listens from now on. */
export function countSpeech(): void {
  /** The live region around a node, as browsers find it; hidden ones are silent. */
  const regionOf = (node: Node | null): Element | undefined => {
    for (let element = node as Element | null; element; element = element.parentElement) {
      if (!(element instanceof Element)) return regionOf((element as Node).parentNode);
      if (element.closest("[aria-hidden=true]")) return undefined;
      const live = element.getAttribute("aria-live");
      if (live !== null) return live === "off" ? undefined : element;
      if (element.matches("output, [role=status], [role=alert], [role=log]")) return element;
    }
    return undefined;
  };
  window.heard = [];
  new MutationObserver((changes) => {
    const regions = new Set(changes.map(({ target }) => regionOf(target)));
    for (const region of regions) {
      const words = region?.textContent?.trim();
      if (words) window.heard.push(words);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

export const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.heard);

/** What a screen reader says of a field's value: as Chromium's accessibility tree has it. */
export async function spoken(field: Locator): Promise<string> {
  const session = await field.page().context().newCDPSession(field.page());
  await field.evaluate((element) => element.setAttribute("data-spoken", ""));
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await session.send("DOM.querySelector", {
    nodeId: root.nodeId,
    selector: "[data-spoken]",
  });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", {
    nodeId,
    fetchRelatives: false,
  });
  await field.evaluate((element) => element.removeAttribute("data-spoken"));
  await session.detach();
  const [node] = nodes;
  const text = node?.properties?.find((property) => (property.name as string) === "valuetext");
  return String(text?.value.value ?? node?.value?.value ?? "");
}
