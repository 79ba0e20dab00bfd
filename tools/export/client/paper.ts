/** On paper a field would show its first lines only: so what was written is put beside it, where the style of print shows all. */
export function writtenInFull(): void {
  addEventListener("beforeprint", () => {
    for (const { value, parentElement } of document.querySelectorAll("textarea"))
      parentElement?.setAttribute("data-written", value.trim());
  });
}
