/** Which backdrops suit a subject. */

import type { Place } from "../sketch.js";
import type { DrawBackdrop } from "./backdrop.js";
import { beach } from "./beach.js";
import { carpet } from "./carpet.js";
import { fence } from "./fence.js";
import { garden } from "./garden.js";
import { lake } from "./lake.js";
import { meadow } from "./meadow.js";
import { night } from "./night.js";
import { room } from "./room.js";
import { snow } from "./snow.js";
import { sofa } from "./sofa.js";
import { street } from "./street.js";
import { table } from "./table.js";
import { underwater } from "./underwater.js";
import { window } from "./window.js";

const rooms = [room, sofa, carpet, window, table];
const open = [meadow, snow, beach, street, night, fence];

/** For each place, the backdrops that it may have; what is listed twice comes up twice as often. */
export const backdrops: Record<Place, readonly DrawBackdrop[]> = {
  anywhere: [...rooms, ...open],
  outdoors: open,
  indoors: rooms,
  air: [garden, meadow, snow, beach, night],
  afloat: [lake],
  underwater: [underwater],
  close: [...rooms, ...open, garden, garden],
};
