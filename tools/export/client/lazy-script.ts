/** Loads a script when it is needed: from its text, which stands in the page and does not run by itself, or from its address. */
export const scriptLoader =
  (addresses: DOMStringMap) =>
  (name: string): void => {
    const script = document.createElement("script");
    const resting = document.querySelector(`script[data-script="${name}"]`);
    if (resting) script.textContent = resting.textContent;
    else script.src = addresses[name] ?? "";
    document.head.append(script);
  };
