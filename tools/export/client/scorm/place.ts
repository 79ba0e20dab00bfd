/** The place of a reader in a lesson: the heading above the middle of the window. */

const headings = () => document.querySelectorAll(".lesson :is(h1, h2, h3)[id]");

/** @returns the id of the heading; empty at the beginning of the page */
export function currentPlace(): string {
  if (scrollY === 0) return "";
  const above = [...headings()].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 2,
  );
  return above.at(-1)?.id ?? "";
}

/** Leads to a place, unless the page was opened at another one. */
export function goTo(place: string): void {
  if (place !== "" && location.hash === "") document.getElementById(place)?.scrollIntoView();
}
