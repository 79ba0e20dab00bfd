/** A link at each heading to the heading itself, to be copied and passed on. */
export function headingAnchors(): void {
  for (const heading of document.querySelectorAll<HTMLElement>(".lesson :is(h2, h3)[id]")) {
    const anchor = document.createElement("a");
    anchor.className = "anchor";
    anchor.href = `#${encodeURIComponent(heading.id)}`;
    anchor.textContent = "#";
    anchor.ariaLabel = words.linkTo.replace("{}", () => heading.textContent);
    heading.append(anchor);
  }
}
