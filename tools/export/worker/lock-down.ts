/** Takes from the worker everything that reaches beyond it. */

/**
 * The names that cells may find beside those of the language itself. Everything else goes, also what browsers will have one
 * day: databases, caches, channels to other pages, workers, requests.
 */
const kept = [
  ...["AbortController", "AbortSignal", "DOMException", "Event", "EventTarget"],
  ...["Blob", "CustomEvent", "TextDecoder", "TextEncoder", "URL", "URLSearchParams"],
  ...["atob", "btoa", "clearInterval", "clearTimeout", "console", "crypto", "performance"],
  ...["queueMicrotask", "self", "setInterval", "setTimeout", "structuredClone"],
];

/** Where TensorFlow.js keeps what belongs to all of its parts. */
const tensorFlow = ["_tfengine", "_tfGlobals"];

/** What JavaScript itself has. */
const language = [
  ...["AggregateError", "Array", "ArrayBuffer", "Atomics", "BigInt", "BigInt64Array"],
  ...[
    "BigUint64Array",
    "Boolean",
    "DataView",
    "Date",
    "Error",
    "EvalError",
    "FinalizationRegistry",
  ],
  ...["Float16Array", "Float32Array", "Float64Array", "Function", "Infinity", "Int16Array"],
  ...["Int32Array", "Int8Array", "Intl", "Iterator", "JSON", "Map", "Math", "NaN", "Number"],
  ...["Object", "Promise", "Proxy", "RangeError", "ReferenceError", "Reflect", "RegExp", "Set"],
  ...["SharedArrayBuffer", "String", "Symbol", "SyntaxError", "TypeError", "URIError"],
  ...["Uint16Array", "Uint32Array", "Uint8Array", "Uint8ClampedArray", "WeakMap", "WeakRef"],
  ...["WeakSet", "WebAssembly", "decodeURI", "decodeURIComponent", "encodeURI"],
  ...["encodeURIComponent", "escape", "eval", "globalThis", "isFinite", "isNaN", "parseFloat"],
  ...["parseInt", "undefined", "unescape"],
];

/** Call it once, before any code of a cell runs and after everything that is needed was put aside. */
export function lockDown(): void {
  const allowed = new Set<PropertyKey>([...kept, ...tensorFlow, ...language]);
  for (const holder of holders()) for (const name of Reflect.ownKeys(holder)) remove(holder, name);
  // Addresses of blobs could be handed to `import()`.
  for (const name of ["createObjectURL", "revokeObjectURL"]) Reflect.deleteProperty(URL, name);

  function remove(holder: object, name: PropertyKey): void {
    if (allowed.has(name) || Reflect.deleteProperty(holder, name)) return;
    Reflect.defineProperty(holder, name, { value: undefined });
  }
}

/** The global object and those that it inherits from, up to what events need: an AbortSignal is one too. */
function holders(): object[] {
  const found: object[] = [];
  let holder: object = globalThis;
  while (holder !== EventTarget.prototype && holder !== Object.prototype) {
    found.push(holder);
    holder = Object.getPrototypeOf(holder);
  }
  return found;
}
