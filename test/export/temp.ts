/** A new folder inside the one that goes when all tests have ended. */

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const temporary = (): string => mkdtempSync(join(tmpdir(), "one-neuron-export-"));
