/** Tells when a lesson was read. */

/** How long the end of a section must stand in the window, in milliseconds: a jump to the end of the page passes by. */
const glance = 1000;

/**
 * A lesson was read when the end of each section has stood in the window for a second. A jump to the end of the page, or from
 * heading to heading, shows the beginnings of sections and not their ends.
 *
 * @param before - the numbers of the sections that were read in earlier sessions
 * @param onSection - called with the numbers of all sections read so far
 * @param onAll - called once, when that are all
 */
export function watchReading(
  before: readonly number[],
  onSection: (read: readonly number[]) => void,
  onAll: () => void,
): void {
  const ends = sectionEnds();
  const read = new Set(before);
  const timers = new Map<Element, number>();
  const done = (end: Element) => {
    observer.unobserve(end);
    read.add(ends.indexOf(end));
    onSection([...read]);
    if (ends.every((_, number) => read.has(number))) onAll();
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target));
      if (isIntersecting) timers.set(target, window.setTimeout(done, glance, target));
    }
  });
  for (const [number, end] of ends.entries()) if (!read.has(number)) observer.observe(end);
}

/** The last thing in each section that takes up room. */
function sectionEnds(): Element[] {
  const parts = [...document.querySelectorAll(".lesson > *")].filter((part) =>
    part.checkVisibility(),
  );
  return parts.filter((_, i) => {
    const next = parts[i + 1];
    return next === undefined || next.matches("h2");
  });
}
