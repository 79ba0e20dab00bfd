/** Runs the text of a script, without `eval`, which the policy of the page forbids. */

// Cells lose these names before the first of them runs.
const { importScripts, Blob } = globalThis as unknown as {
  importScripts(address: string): void;
  Blob: typeof globalThis.Blob;
};
const makeAddress = URL.createObjectURL.bind(URL);
const forgetAddress = URL.revokeObjectURL.bind(URL);

/** @param note - told the address under which a browser may name the script in the stack of an error */
export function loadScript(text: string, note: (address: string) => void = () => {}): void {
  const address = makeAddress(new Blob([text], { type: "text/javascript" }));
  note(address);
  try {
    importScripts(address);
  } finally {
    forgetAddress(address);
  }
}
