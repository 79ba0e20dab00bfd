/** The library of a lesson, which its cells import: the engine is given all of it. The bundle of each lesson says the rest. */

import * as library from "../../../src/index.js";
import { host } from "./instead/host.js";

/** The names of the charts that only other lessons' pages have. */
declare const chartsElsewhere: readonly string[];

/** The code of `brokenPasses` as it is written: a lesson prints it, and in the bundle it is shortened. */
declare const brokenPassesAsWritten: Readonly<Record<string, string>>;

for (const [name, pass] of Object.entries(library.brokenPasses))
  pass.toString = () => brokenPassesAsWritten[name] ?? "";

host.open(library, chartsElsewhere);
