/** What no chart may do, found in what Vega makes of its specification: there every expression stands in its parts. */

/** Functions that take a regular expression, which may run for longer than anybody waits, also in the reader's page. */
const withPattern = ["regexp", "test"];

/**
 * @param part - of what Vega's parser gives, or all of it
 * @throws Error, with the reason in words
 */
export function checkRuntime(part: unknown): void {
  if (typeof part !== "object" || part === null) return;
  check(part);
  for (const [name, value] of Object.entries(part)) if (name !== data) checkRuntime(value);
}

/** Where the values of the chart's data stand; they are no expressions. */
const data = "$ingest";

interface Part {
  readonly type?: unknown;
  readonly callee?: { readonly name?: string };
  readonly regex?: unknown;
  readonly signal?: unknown;
  readonly params?: { readonly start?: unknown; readonly stop?: unknown; readonly step?: unknown };
}

/** How many rows a chart may count out by itself: the page stands still while they are drawn, a second for so many. */
const mostRows = 10_000;

function check({ type, callee, regex, signal, params }: Part): void {
  if (type === "sequence") {
    const { start = 0, stop = 0, step = 1 } = params ?? {};
    if ((Number(stop) - Number(start)) / Number(step) > mostRows)
      throw new Error(`it counts out more than ${mostRows} rows`);
  }
  const called = type === "CallExpression" ? (callee?.name ?? "") : "";
  if (withPattern.includes(called) || (type === "Literal" && regex !== undefined))
    throw new Error(
      "an expression in it holds a regular expression; compare texts with == or indexof",
    );
  if (signal === "cursor") throw new Error("a parameter called cursor would change the pointer");
}
