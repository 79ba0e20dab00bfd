/** Loads scripts when they are needed: from their text, which stands in the page and does not run by itself, or from their address. */

export interface LazyScripts {
  /** Whether the page has a script of this name. */
  has(name: string): boolean;
  /** Loads a script, once; what could not be loaded is tried again. @returns whether it has run */
  load(name: string): Promise<boolean>;
}

/** @param addresses - name → address, of the scripts that lie beside the page */
export function lazyScripts(addresses: DOMStringMap): LazyScripts {
  const loaded = new Map<string, Promise<boolean>>();
  const resting = (name: string) => document.querySelector(`script[data-script="${name}"]`);

  async function loadNow(name: string): Promise<boolean> {
    const script = document.createElement("script");
    const text = resting(name)?.textContent;
    // A script with a text has run when it stands in the page.
    const done = text === undefined ? ending(script) : true;
    if (text === undefined) script.src = addresses[name] ?? "";
    else script.textContent = text;
    document.head.append(script);
    const ran = await done;
    if (!ran) loaded.delete(name);
    return ran;
  }

  return {
    has: (name) => name in addresses || resting(name) !== null,
    load(name) {
      const before = loaded.get(name);
      if (before) return before;
      const now = loadNow(name);
      loaded.set(name, now);
      return now;
    },
  };
}

const ending = (script: HTMLScriptElement): Promise<boolean> =>
  new Promise((resolve) => {
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
  });
