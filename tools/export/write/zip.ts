/** Files in one archive. */

import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { bytesOf, type Files } from "./files.js";

/**
 * The same files in the same order give the same bytes, whenever and wherever they are packed: all entries have the
 * earliest time that a zip file can hold. It holds local time without its zone, so it is midnight here.
 *
 * @param stored - the places of files that are not compressed
 * @returns the bytes of a zip file
 */
export async function zip(files: Files, stored: readonly string[] = []): Promise<Uint8Array> {
  const entry = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };
  const archive = new ZipFile();
  for (const [place, file] of files)
    archive.addBuffer(bytesOf(file), place, { ...entry, compress: !stored.includes(place) });
  archive.end();
  return buffer(archive.outputStream as unknown as NodeJS.ReadableStream);
}
