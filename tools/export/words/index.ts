/** The languages that the frame of the pages speaks: its buttons, headings and notes. The lessons are in the language of their notebooks. */

import { english, type Words } from "./english.js";
import { german } from "./german.js";

export type { Words };

/** The first one is the usual one. */
export const languages: readonly [Words, ...Words[]] = [english, german];
