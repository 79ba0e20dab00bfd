/** Measured times, and the ways of computing that they belong to. */

import { demand } from "../../input/input-error.js";
import { colours } from "../theme.js";
import { checkPattern } from "./pattern.js";

/** How long one way of computing took at one size. */
export interface Time {
  /** What the way is called, such as "no loop". */
  readonly way: string;
  /** How large the data were: m or n_x, whichever grew. */
  readonly size: number;
  readonly seconds: number;
}

/** A disc with a hole, drawn the other way round. */
const ring = "M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0ZM.5,0A.5,.5,0,1,0,-.5,0A.5,.5,0,1,0,.5,0Z";

/** Enough looks to tell the ways apart by colour and by shape. */
const looks = [
  { color: colours.no, shape: "circle" },
  { color: colours.no, shape: "square" },
  { color: colours.yes, shape: "triangle-up" },
  { color: colours.yes, shape: "cross" },
  { color: colours.yes, shape: ring },
  { color: colours.second, shape: "triangle-down" },
  { color: colours.quiet, shape: "triangle-right" },
  { color: colours.quiet, shape: "triangle-left" },
] as const;

/**
 * @throws InputError unless these are times above 0 s of sizes above 0, of no more ways than can be told apart, each way
 * with one time a size
 */
export function checkTimes(name: string, times: unknown): void {
  checkPattern(name, times, [{ way: "", size: 0, seconds: 0 }]);
  const all = times as readonly Time[];
  const low = all.find(({ size, seconds }) => size <= 0 || seconds <= 0);
  demand(
    low === undefined,
    `sizes and seconds in ${name} above 0`,
    `${low?.size}, ${low?.seconds}`,
  );
  const once = new Set(all.map(({ way, size }) => `${way} ${size}`));
  demand(once.size === all.length, `one time a way and size in ${name}`, `${all.length} times`);
}

/** The ways in the order in which they first occur. */
export const waysIn = (times: readonly Time[]) => [...new Set(times.map(({ way }) => way))];

/**
 * Colour and shape for each way: one legend for both.
 *
 * @param listed - expression: the ways that the legend names
 * @throws InputError if there are more ways than looks
 */
export function lookOf(ways: readonly string[], listed: string) {
  demand(ways.length <= looks.length, `at most ${looks.length} ways`, `${ways.length}`);
  const scale = (part: "color" | "shape") => ({
    domain: ways,
    range: ways.map((_, k) => looks[k]?.[part]),
  });
  const columns = { expr: "width < 300 ? 1 : 2" }; // on a narrow page the names do not fit beside one another
  const legend = {
    title: null,
    orient: "bottom",
    columns,
    symbolSize: 70,
    values: { expr: listed },
  };
  return {
    color: { field: "way", type: "nominal", scale: scale("color"), legend },
    shape: { field: "way", type: "nominal", scale: scale("shape"), legend },
  };
}

/** A choice among a few values, as radio buttons. */
export const choice = (
  name: string,
  value: unknown,
  options: readonly unknown[],
  label: string,
) => ({
  name,
  value,
  bind: { input: "radio", options, name: `${label} ` },
});
