/** Commands as a person types them: `npm run …`, in a world. */

import { inProject } from "../../tools/setup/paths.js";
import type { Outcome, Settings, World } from "./world.js";

/** What nobody is to see. */
export const stack = /^ +at /m;

export const oneNeuron = (world: World, args: readonly string[], settings?: Settings) =>
  world.run([process.execPath, inProject("tools", "run.cjs"), ...args], settings);

export type { Outcome };
