/** What an error says of its place: the lines of cells alone, because those of the library and of the engine are no help. */

/** Address or name of a cell's script → its run. A browser names the place by one or the other. */
export type Scripts = ReadonlyMap<string, number>;

/** Shows the stacks of an error, and of the errors that caused it, as `    at line 2 of this cell`. */
export function tidy(error: unknown, scripts: Scripts, run: number): void {
  if (!(error instanceof Error)) return;
  const { name, message, stack, cause } = error;
  const lines = (stack ?? "").split("\n").flatMap((line) => place(line, scripts, run) ?? []);
  if (lines.length === 0) lines.push("    at this cell"); // a stack without a place is printed in brackets
  const value = [message === "" ? name : `${name}: ${message}`, ...lines].join("\n");
  Reflect.defineProperty(error, "stack", { value, configurable: true, writable: true });
  if (cause !== error) tidy(cause, scripts, run);
}

/** Chrome writes `at cube (address:2:9)`, Firefox and Safari write `cube@address:2:9`. */
const frame = /^(?:\s*at (?:async )?(?:(.+?) \()?|(?:async\*)?([^@]*)@)(\S+?):(\d+):\d+\)?$/;

function place(line: string, scripts: Scripts, run: number): string | undefined {
  const [, chrome, firefox, script = "", number] = frame.exec(line) ?? [];
  const of = scripts.get(script);
  if (of === undefined) return undefined;
  const where = `line ${number} of ${of === run ? "this cell" : "an earlier cell"}`;
  const name = /^[\p{L}\p{N}_$.]+$/u.exec(chrome ?? firefox ?? "")?.[0];
  return name === undefined ? `    at ${where}` : `    at ${name} (${where})`;
}
