/** Outputs go to the page. */

import type { Bundle } from "../../../../../src/notebook/display.js";
import { host } from "../host.js";

export type { Bundle };

export const display = (bundle: Bundle) => host.display(bundle);

export const inNotebook = () => true;
