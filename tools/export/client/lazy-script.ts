/** Loads a script when it is needed: from the text that rests in the page, or from its address. */
export const scriptLoader =
  (addresses: DOMStringMap) =>
  (name: string): void => {
    const script = document.createElement("script");
    const resting = document.querySelector(`script[data-script="${name}"]`);
    if (resting) script.textContent = resting.textContent;
    else script.src = addresses[name] ?? "";
    document.head.append(script);
  };
