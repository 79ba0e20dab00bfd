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
}

function check({ type, callee, regex, signal }: Part): void {
  const called = type === "CallExpression" ? (callee?.name ?? "") : "";
  if (withPattern.includes(called) || (type === "Literal" && regex !== undefined))
    throw new Error(
      "an expression in it holds a regular expression; compare texts with == or indexof",
    );
  if (signal === "cursor") throw new Error("a parameter called cursor would change the pointer");
}
