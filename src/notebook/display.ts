/** Outputs of a notebook: each has several forms, of which a program takes the best that it can show. */

import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** An output in several forms: MIME type → content. Every bundle has plain text for readers that show nothing else. */
export type Bundle = { readonly "text/plain": string } & { readonly [mimeType: string]: unknown };

type Output = { data: Bundle; metadata: object; transient: { display_id: string } };
type Write = (output: Output, update: boolean) => void;

/**
 * Displays a bundle below the running cell; outside a notebook its plain text goes to the terminal.
 *
 * @param bundle - the forms of one output
 * @returns a function that puts another bundle in its place, in the same output
 * @example const replace = display({ "text/plain": "1 %" }); replace({ "text/plain": "2 %" });
 */
export function display(bundle: Bundle): (bundle: Bundle) => void {
  const display_id = randomUUID();
  const write = (data: Bundle, update: boolean) =>
    kernelWrite({ data, metadata: {}, transient: { display_id } }, update);
  write(bundle, false);
  return (next) => write(next, true);
}

/** tslab offers one MIME type at a time in public; a bundle goes through the function that its `display` uses. */
function kernelWrite(output: Output, update: boolean): void {
  const write = findKernel();
  if (write) write(output, update);
  else console.log(output.data["text/plain"]);
}

/** The kernel and the library may have loaded tslab twice; only the kernel's copy knows the running cell. */
function findKernel(): Write | undefined {
  for (const [path, module] of Object.entries(require.cache))
    if (/[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(path) && module?.exports.lastWriteDisplayData)
      return module.exports.lastWriteDisplayData;
  return undefined;
}

/** Whether this runs in a notebook's kernel. */
export function inNotebook(): boolean {
  return findKernel() !== undefined;
}
