/** The worker that checks types. What stands behind it in its script hands it the declarations. */

import type { CheckAnswer, CheckRequest } from "../client/live/types/messages.js";
import { typeCheck } from "./check.js";

/** The part of a worker that is used here. */
interface Scope {
  oneNeuronDeclarations(declarations: Readonly<Record<string, string>>): void;
  onmessage: (event: { readonly data: CheckRequest }) => void;
  postMessage(answer: CheckAnswer): void;
}
const scope = globalThis as unknown as Scope;

scope.oneNeuronDeclarations = (declarations) => {
  const check = typeCheck((path) => declarations[path]);
  scope.onmessage = ({ data: { request, cells, index } }) =>
    scope.postMessage({ request, ...outcomeOf(() => check(cells, index)) });
  check([`import "one-neuron";`], 0); // reads all declarations, which takes most of the time of a first check
  scope.postMessage({ request: 0 });
};

function outcomeOf(work: () => string[]): { messages: string[] } | { trouble: string } {
  try {
    return { messages: work() };
  } catch (error) {
    return { trouble: `The compiler stopped: ${error}` };
  }
}
