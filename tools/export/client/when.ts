/** Calls back once, as soon as an element of the page comes near the window or gets the focus. */
export function whenFirst(selector: string, act: () => void): void {
  const elements = document.querySelectorAll(selector);
  if (elements.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: "600px" },
  );
  for (const element of elements) observer.observe(element);
}
