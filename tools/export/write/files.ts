/** The files of an export, before they are written. */

import { readFileSync } from "node:fs";

/** The text or the bytes of a file, or the path of a file to copy. */
export type File = string | Uint8Array | { readonly copyOf: string };

/** Place in the folder that is written, with / between folders → what lies there. */
export type Files = Map<string, File>;

/** What a file holds. */
export const bytesOf = (file: File): Buffer =>
  typeof file === "object" && "copyOf" in file ? readFileSync(file.copyOf) : Buffer.from(file);

/**
 * The address of a place in the folder, as links write it.
 *
 * @example addressOf("files/a#b.csv") // "files/a%23b.csv"
 */
export const addressOf = (place: string) => place.split("/").map(encodeURIComponent).join("/");
