/**
 * What a class costs: `npm run cost -- --learners 300`, with `--at-once 150`, `--price-core 0.03` and `--price-gb 0.004`
 * (dollars an hour) where they are not those of docs/classroom.md. `-- --write` writes that document, and the values of a Hub.
 */

import { parseArgs } from "node:util";
import { notebooksIn } from "../notebooks/choose.js";
import { runProgram } from "../setup/run-program.js";
import { UserError } from "../setup/user-error.js";
import { example, planTable, writeAll } from "./document.js";
import { type Measured, readMeasured } from "./measured.js";

const usage = "For example: npm run cost -- --learners 300 --price-core 0.03 --price-gb 0.004";

function readOptions(args: string[]) {
  const options = {
    learners: { type: "string" },
    "at-once": { type: "string" },
    "price-core": { type: "string" },
    "price-gb": { type: "string" },
    write: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UserError((error as Error).message, usage);
  }
}

/** @param words - as they were typed; undefined for what was not asked */
function positive(
  option: string,
  words: string | undefined,
  otherwise: number,
  whole = false,
): number {
  if (words === undefined) return otherwise;
  const value = Number(words);
  if (
    words.trim() !== "" &&
    value > 0 &&
    Number.isFinite(value) &&
    (!whole || Number.isInteger(value))
  )
    return value;
  throw new UserError(
    `Expected --${option} to be a ${whole ? "whole " : ""}number above 0, got "${words}".`,
    usage,
  );
}

function mustBeMeasured(): Measured {
  const measured = readMeasured();
  if (measured) return measured;
  throw new UserError(
    "Nothing was measured yet: tools/classroom/measured.json is missing.",
    "Measure a class on this machine: npm run classroom -- --load 30",
  );
}

await runProgram(async () => {
  const options = readOptions(process.argv.slice(2));
  const learners = positive("learners", options.learners, 30, true);
  const atOnce = positive("at-once", options["at-once"], learners, true);
  if (atOnce > learners)
    throw new UserError(`${atOnce} of ${learners} learners cannot be at it at once.`, usage);
  const price = {
    core: positive("price-core", options["price-core"], example.core),
    gb: positive("price-gb", options["price-gb"], example.gb),
  };
  const lessons = notebooksIn().length;
  const measured = mustBeMeasured();
  if (options.write) writeAll(measured, lessons);
  else console.log(planTable(measured, [{ learners, atOnce }], price, lessons));
});
