/** Elements that scripts add to a page. */

export function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** @param name - what it is called beside others of its kind */
export function button(
  className: string,
  text: string,
  name: string,
  act: () => void,
): HTMLButtonElement {
  const made = element("button", className) as HTMLButtonElement;
  made.type = "button";
  made.textContent = text;
  made.ariaLabel = name;
  made.addEventListener("click", act);
  return made;
}
