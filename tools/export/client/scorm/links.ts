/** Links out of the page open beside it. In the platform's frame, they would take the lesson's place. */
export function openLinksBeside(): void {
  for (const link of document.links) {
    if (link.getAttribute("href")?.startsWith("#") || link.download) continue;
    link.target = "_blank";
    link.relList.add("noopener");
  }
}
