/** The console of a cell: it prints as Node's does. */

import { formatWithOptions, inspect } from "node-inspect-extracted";

/** Takes printed text. */
export type Write = (stream: "stdout" | "stderr", text: string) => void;

/** @param tidy - called with each value that is printed, before it is */
export function cellConsole(write: Write, tidy: (value: unknown) => void): Partial<Console> {
  let indent = "";
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();

  function print(stream: "stdout" | "stderr", ...values: unknown[]): void {
    for (const value of values) tidy(value);
    const text = formatWithOptions({}, ...values);
    write(stream, `${indent}${text.replaceAll("\n", `\n${indent}`)}\n`);
  }
  const out = (...values: unknown[]) => print("stdout", ...values);
  const err = (...values: unknown[]) => print("stderr", ...values);

  function group(...values: unknown[]): void {
    if (values.length > 0) out(...values);
    indent += "  ";
  }
  function time(say: (label: string, passed: string) => void, label: string): void {
    const begun = timers.get(label);
    if (begun === undefined) err(`Warning: No such label '${label}' for console.timeLog()`);
    else say(label, `${(performance.now() - begun).toFixed(3)}ms`);
  }

  return {
    ...{ log: out, info: out, debug: out, dirxml: out },
    ...{ error: err, warn: err },
    dir: (value: unknown, options?: object) => out(inspect(value, { ...options })),
    trace: (...values: unknown[]) => err(new Error(formatWithOptions({}, ...values))),
    assert(condition: unknown, ...values: unknown[]) {
      if (!condition)
        err(...(values.length > 0 ? ["Assertion failed:", ...values] : ["Assertion failed"]));
    },
    count(label = "default") {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      out(`${label}: ${counts.get(label)}`);
    },
    countReset: (label = "default") => void counts.delete(label),
    ...{ group, groupCollapsed: group },
    groupEnd() {
      indent = indent.slice(2);
    },
    time: (label = "default") => void timers.set(label, performance.now()),
    timeLog: (label = "default", ...values: unknown[]) =>
      time((name, passed) => out(`${name}: ${passed}`, ...values), label),
    timeEnd(label = "default") {
      time((name, passed) => out(`${name}: ${passed}`), label);
      timers.delete(label);
    },
  };
}
