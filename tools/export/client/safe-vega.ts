/** What a chart may not do while it is shown: listen to the whole page, or compute a colour or a cursor that is an address. */

import { expressionInterpreter } from "vega-interpreter";

/** A chart hears what happens in it, and the end of a drag that leaves it: no keys, no other elements, no clock. */
export const safeConfig = {
  events: { window: ["pointermove", "pointerup"], selector: false, timer: false },
};

/** CSS loads what such a function names, and reads a letter behind a backslash as another one. */
const asksForFile = /(?:url|src|image|set|fade)\(|\\/i;

type Item = Record<string, unknown>;
type Encoder = (item: Item, parameters: unknown) => unknown;
interface Interpreter {
  encode(context: unknown, encoding: unknown): Encoder;
}
const interpreter = expressionInterpreter as Interpreter;

/** Vega's interpreter of expressions, which leaves such colours and cursors out of whatever is drawn. */
export const safeInterpreter = {
  ...interpreter,
  encode(context: unknown, encoding: unknown): Encoder {
    const encode = interpreter.encode(context, encoding);
    return (item, parameters) => {
      const changed = encode(item, parameters);
      for (const name of ["fill", "stroke", "cursor"])
        if (asksForFile.test(item[name] as string)) item[name] = "";
      return changed;
    };
  },
};
