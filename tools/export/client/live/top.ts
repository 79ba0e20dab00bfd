/** What stands at the top of a page whose cells run: what is different here, and what concerns all cells. */

import { button, element } from "../elements.js";
import type { TypeChecker } from "./types/checker.js";

export interface Top {
  /** Says something of all cells, in the place of what was said before. */
  say(...parts: (string | Node)[]): void;
}

/**
 * @param checker - the compiler that the page offers, if it does
 * @param onTypes - called when the reader has asked for it, and it is there
 */
export function topOf(checker: TypeChecker | undefined, onTypes: () => void): Top {
  const top = document.querySelector(".run-all");
  const result = element("p", "run-note");
  result.role = "status";
  const about = element("p", "note");
  about.textContent = `${words.aboutLive} ${words.keys}`;
  const say: Top["say"] = (...parts) => result.replaceChildren(...parts);

  async function load(checker: TypeChecker): Promise<void> {
    say(words.loadingCompiler);
    try {
      await checker.load();
    } catch {
      return say(words.noCompiler);
    }
    say(words.typesAreChecked);
    types?.remove();
    onTypes();
  }
  const offer = words.checkTypes.replace("{}", ((checker?.size ?? 0) / 1e6).toFixed(1));
  const types = checker && button("types", offer, offer, () => load(checker));

  top?.append(...(types ? [types] : []), result, about);
  return { say };
}
