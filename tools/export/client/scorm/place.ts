/** The place of a reader in a lesson: the heading above the middle of the window. */

const headings = () => document.querySelectorAll(".lesson :is(h1, h2, h3)[id]");

/** @returns the id of the heading; empty where there is none */
export function currentPlace(): string {
  const isAbove = (heading: Element) => heading.getBoundingClientRect().top < innerHeight / 2;
  return [...headings()].filter(isAbove).at(-1)?.id ?? "";
}

/** Leads to a place, unless it is the beginning, or the page was opened at another one. */
export function goTo(place: string): void {
  const heading = [...headings()].find(({ id }) => id === place);
  if (heading && !heading.matches("h1") && location.hash === "") heading.scrollIntoView();
}
