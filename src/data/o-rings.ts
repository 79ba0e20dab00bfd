/** The 23 Space Shuttle flights before Challenger. */

import { fileURLToPath } from "node:url";
import { InputError } from "../input/input-error.js";
import { readCsv, toNumbers } from "./csv.js";

/** Flights by columns: the i-th entries of all three belong to the i-th flight. */
export interface Flights {
  /** Name of the flight, such as "STS-51-C". */
  readonly flight: readonly string[];
  /** Temperature of the joints at launch, °F. */
  readonly temperature: readonly number[];
  /** 1 if an O-ring of a field joint was damaged, else 0. */
  readonly distress: readonly number[];
}

/**
 * The 23 flights before Challenger whose boosters came back: temperature at launch and O-ring distress.
 *
 * @returns flights in the order of their launch
 * @throws InputError if the file was changed into something else
 * @example loadORings().temperature[13] // 53, the coldest launch (STS-51-C), in °F
 * @see Report of the Presidential Commission on the Space Shuttle Challenger Accident, 1986
 * @see Dalal, Fowlkes & Hoadley, Journal of the American Statistical Association 84, 1989
 */
export function loadORings(): Flights {
  const path = fileURLToPath(new URL("../../data/o-rings.csv", import.meta.url));
  const columns = readCsv(path, ["flight", "temperature", "distress"]);
  const distress = toNumbers(path, "distress", columns.distress);
  const wrong = distress.findIndex((y) => y !== 0 && y !== 1);
  if (wrong >= 0)
    throw new InputError(
      `0 or 1 in column distress of ${path}, line ${wrong + 2}`,
      String(distress[wrong]),
    );
  return {
    flight: columns.flight,
    temperature: toNumbers(path, "temperature", columns.temperature),
    distress,
  };
}
