/** All cells that try to reach another host, to read what the reader did, or to bring the page down. */

import type { Cells } from "./hostile/cell.js";
import { floods } from "./hostile/exhausting.js";
import { forgeries } from "./hostile/pretending.js";
import { reaches, requests } from "./hostile/reaching.js";
import { charts, markup } from "./hostile/showing.js";

export const hostileCells: Cells = {
  ...requests,
  ...reaches,
  ...markup,
  ...charts,
  ...floods,
  ...forgeries,
};
