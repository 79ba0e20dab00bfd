/** What a platform keeps for the page: names and values in one text, as long as the platform allows. */

import type { Memory } from "../memory.js";
import type { Platform } from "./platform.js";

export interface Notes extends Memory {
  /** A sentence about what was not kept; empty if all was. */
  trouble(): string;
}

export const notKept =
  "The learning platform did not keep what you wrote. Copy what you want to keep to another place.";

const words = {
  kept: "",
  refused: notKept,
  "too long":
    "Your notes in this lesson are longer than the learning platform keeps, and the last changes are not kept. Shorten a note, or copy it to another place.",
};

/**
 * @param name - what the platform calls the text
 * @param most - how many characters of it the platform keeps
 * @param onChange - called when the platform took something new, or did not
 */
export function notesIn(
  platform: Platform,
  name: string,
  most: number,
  onChange: () => void,
): Notes {
  let kept = read(platform.get(name));
  let result: keyof typeof words = "kept";
  const wanted = new Map(kept);

  function keep(notes: ReadonlyMap<string, string>): typeof result {
    const text = JSON.stringify(Object.fromEntries(notes));
    if (text.length > most) return "too long";
    // Some platforms cut what is too long for them, and say that all is well.
    if (!platform.set(name, text) || platform.get(name) !== text) return "refused";
    kept = new Map(notes);
    return "kept";
  }

  return {
    recall: (key) => wanted.get(key) ?? null,
    remember(key, value) {
      wanted.set(key, value);
      if (!platform.writes()) return false;
      result = keep(wanted);
      // If not everything fits, this may, beside what was kept before.
      if (result === "too long") keep(new Map(kept).set(key, value));
      onChange();
      return kept.get(key) === value;
    },
    trouble: () => words[result],
  };
}

/** What another program wrote, or nobody, is nothing. */
function read(text: string): Map<string, string> {
  try {
    const found = Object.entries(JSON.parse(text) ?? {});
    return new Map(
      found.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return new Map();
  }
}
