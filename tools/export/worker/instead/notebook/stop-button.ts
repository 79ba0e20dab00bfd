/** The stop button is the page's. */

import { host } from "../host.js";

export const onStopButton = (stop: () => void) => host.onStop(stop);
