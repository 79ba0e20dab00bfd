/** Cells that break or imitate what runs them. */

import { attempts, type Cells, endless } from "./cell.js";

/** What breaks the worker itself, or pretends to be it. */
export const forgeries: Cells = {
  "messages of its own": attempts(
    '{ const send = reach("postMessage"); for (let run = 0; run < 300; run++) send({ type: "done", run, outcome: "ok", milliseconds: 1 }); return "sent"; }',
    'reach("postMessage")({ type: "checked", exercise: "1.1", outcome: "correct" })',
  ),
  "orders of its own": {
    code: 'for (const data of [null, { type: "run" }, { type: "start" }, { type: "run", run: 1e9, code: "0" }, "stop"])\n  dispatchEvent(Object.assign(new Event("message"), { data }));',
  },
  "its own end": endless('reach("close")?.();\nawait new Promise(() => {});'),
  "another meaning of its cell": {
    code: "__cell.shared = null;\n__cell.share = null;\n__cell.from = () => ({});\n__cell.last = { toString() { throw 1; } };",
  },
  "values that cannot be read": {
    code: 'for (const name of ["probe", "display", "console"])\n  try { Object.defineProperty(__cell.shared, name, { get() { throw new Error(); } }); } catch {}\nObject.freeze(__cell.shared);',
  },
  "a value that fails when it is printed": {
    code: '({ get a() { throw 1; }, [Symbol.for("nodejs.util.inspect.custom")]() { for (;;) throw 2; }, toString: null });',
  },
  "an error that is none": {
    code: "throw { get message() { throw 1; }, get stack() { throw 2; } };",
  },
  "a proxy as an error": {
    code: 'throw new Proxy(new Error("x"), { get() { throw 1; }, getPrototypeOf() { throw 2; } });',
  },
  "objects that have more than they have": {
    code: 'Object.prototype.type = "checked";\nObject.prototype.chart = { spec: {} };\nObject.prototype.get = () => 1;',
  },
  "lists without methods": {
    code: "for (const name of Object.getOwnPropertyNames(Array.prototype))\n  try { Array.prototype[name] = () => { throw new Error(name); }; } catch {}",
  },
  "promises that never go on": { code: "Promise.prototype.then = () => {};" },
  "texts that cannot be changed": {
    code: 'String.prototype.replace = String.prototype.replaceAll = String.prototype.split = () => { throw new Error("text"); };',
  },
  "a console without words": {
    code: "console.log = console.error = null;\nglobalThis.console = undefined;\nJSON.parse = JSON.stringify = () => { throw 1; };",
  },
};
