/** The engine, as the files that stand instead of Node's parts of the library know it. */

import { takeHost } from "../host.js";

export const host = takeHost();
