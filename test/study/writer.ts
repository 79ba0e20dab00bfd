/**
 * A notebook that answers as fast as it can: `writer.ts <name> <how many> <log>`, started by writers.ts. It runs a cell
 * again whose outcome could not be kept; the log gets the id of each outcome that was.
 */

import { appendFileSync } from "node:fs";
import { writeOutcome } from "../../src/study/record.js";

const [, , name = "", count = "", log = ""] = process.argv;

process.once("message", () => {
  for (let i = 0; i < Number(count); i++) {
    const id = `${name}.${i}`;
    while (writeOutcome(id, "correct").trouble !== undefined);
    appendFileSync(log, `${id}\n`);
  }
  process.disconnect();
});
process.send?.("ready");
