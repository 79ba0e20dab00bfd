/** Cells that take all there is. */

import { attempts, type Cells, endless } from "./cell.js";

/** What takes all of the time, the memory or the page's attention. */
export const floods: Cells = {
  "a loop": endless("for (;;) {}"),
  "a loop of promises": endless(
    "const again = () => Promise.resolve().then(again);\nawait again();",
  ),
  "a loop that waits": endless("for (;;) await null;"),
  "a promise that nobody keeps": endless("await new Promise(() => {});"),
  "an expression that tries everything": endless('/(a+)+$/.test("a".repeat(50) + "b");'),
  "a wait that blocks": endless(
    "Atomics.wait(new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer), 0, 0);",
  ),
  "memory that grows": endless(
    "const kept = [];\nfor (;;) {\n  kept.push(new Float64Array(1e6).fill(1));\n  await new Promise((done) => setTimeout(done, 20));\n}",
  ),
  "more memory than there is": attempts(
    "new ArrayBuffer(2 ** 52)",
    'new WebAssembly.Memory({ initial: 65536, maximum: 65536 }) && "allocated"',
    '"x".repeat(2 ** 30)',
    "new Array(2 ** 32)",
    "new Array(2 ** 31).fill(0, 2 ** 31 - 9).length",
  ),
  "a function that calls itself": { code: "const deeper = () => deeper() + 1;\ndeeper();" },
  "a flood of lines": { code: 'for (;;) console.log("flood");' },
  "a flood of outputs": { code: 'for (;;) display({ "text/plain": "flood" });' },
  "a flood of markup": { code: 'for (;;) shows("<p>flood</p>".repeat(1000));' },
  "an output that changes without end": endless(
    'const replace = display({ "text/plain": "0" });\nfor (let i = 0; ; i++) replace({ "text/plain": String(i) });',
  ),
  "a long line": { code: 'console.log("x".repeat(2e8));' },
  "a long output": { code: 'shows("<b>x</b>".repeat(3e6));' },
  "markup that is very deep": { code: 'shows("<b>".repeat(1e5));' },
  "lines after its end": {
    code: "setInterval(() => { for (let i = 0; i < 1000; i++) console.log(i); });",
  },
};
