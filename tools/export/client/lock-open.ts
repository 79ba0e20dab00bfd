/** The table of a page that shows the worked answers too: everything in it can be read. */

import type { Lock } from "./answer-table.js";

export const openLock: Lock = {
  nameOf: (place) => place,
  turn: (text) => text,
};
