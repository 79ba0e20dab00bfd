/** A cell that means harm, and the forms that several of them have. */

export interface HostileCell {
  readonly code: string;
  /** It does not end by itself: the reader stops it. */
  readonly endless?: true;
}

export type Cells = Readonly<Record<string, HostileCell>>;

/**
 * The first cell of the lesson. All others use it: `reach` finds what was taken from the worker and still stands in something that it
 * inherits from; `attempt` prints what came back, so that a secret that was read stands in the page.
 *
 * @param away - a server that counts who comes
 */
export const beginning = (away: string): string => `import { display } from "one-neuron";
const away = ${JSON.stringify(away)};
function reach(name) {
  for (let holder = globalThis; holder; holder = Object.getPrototypeOf(holder)) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found.get ? found.get.call(globalThis) : found.value;
  }
  return undefined;
}
const soon = () => new Promise((_, reject) => setTimeout(reject, 200, "too late"));
async function attempt(act) {
  try {
    console.log(await Promise.race([act(), soon()]));
  } catch (error) {
    console.log(String(error));
  }
}
const shows = (markup) => display({ "text/plain": "markup", "text/html": markup });`;

/** The last cell: it works whatever the others did. */
export const probe = 'console.log("still here", 1 + 1);';

export const attempts = (...acts: readonly string[]): HostileCell => ({
  code: acts.map((act) => `await attempt(async () => ${act});`).join("\n"),
});

export const shows = (markup: string): HostileCell => ({ code: `shows(\`${markup}\`);` });

export const chart = (spec: string): HostileCell => ({
  code: `display({ "text/plain": "chart", "application/vnd.vegalite.v5+json": {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json", description: "A chart.", title: "A chart",
  ${spec} } });`,
});

export const endless = (code: string): HostileCell => ({ code, endless: true });
