/** Everything that can be read in a file, however it is packed or written. */

import { gunzipSync } from "node:zlib";
import { decodeHTML } from "entities";
import { unzipSync } from "fflate";
import type { Notebook } from "../../notebooks/notebook.js";

/** Files in archives in archives, and text in text: beyond this, nobody would find an answer by chance. */
const deepest = 6;

/**
 * What a file holds: the files in an archive, the strings of JSON, what is written in base64, and text with and without
 * its tags; entities, escapes and percent signs are decoded. A notebook comes as a notebook, and then as its strings.
 *
 * @param seen - what was read before, and need not be read again
 */
export function* readings(
  bytes: Uint8Array,
  seen: Set<string>,
  depth = 0,
): Generator<string | Notebook> {
  if (depth > deepest) return;
  const packed = unpacked(bytes);
  if (packed) for (const inner of packed) yield* readings(inner, seen, depth + 1);
  else yield* readingsOf(Buffer.from(bytes).toString(), seen, depth);
}

/** The files of a zip archive, or the file that was compressed with gzip; undefined for any other file. */
function unpacked(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  try {
    if (start === "PK\x03\x04") return Object.values(unzipSync(bytes));
    if (start.startsWith("\x1f\x8b")) return [gunzipSync(bytes)];
  } catch {
    // It only begins like an archive, so it is read as it stands.
  }
  return undefined;
}

function* readingsOf(text: string, seen: Set<string>, depth: number): Generator<string | Notebook> {
  if (seen.has(text) || depth > deepest) return;
  seen.add(text);
  const value = parsed(text);
  if (value !== undefined) {
    if (isNotebook(value)) yield value;
    for (const inner of textsIn(value)) yield* readingsOf(inner, seen, depth + 1);
    return;
  }
  const plain = decoded(text);
  yield plain;
  const words = decoded(text.replace(/<[^<>]*>/g, ""));
  if (words !== plain) yield words;
  for (const inner of writtenInBase64(text)) yield* readings(inner, seen, depth + 1);
}

/** The value of a JSON text that is an object, or a list with more in it than numbers: those are read as they stand. */
function parsed(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value = JSON.parse(text);
    return isNumbers(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

const isNumbers = (value: unknown): boolean =>
  typeof value === "number" || (Array.isArray(value) && value.every(isNumbers));

const isNotebook = (value: object): value is Notebook =>
  "nbformat" in value && "cells" in value && Array.isArray(value.cells);

/** All texts in a value, names included; a list of strings is one text, as notebooks write it, and so is one of numbers. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === "string"))
    return [value.join("")];
  if (isNumbers(value)) return [JSON.stringify(value)];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)]);
}

/** What stands in a text in base64, on one line or on several, if it is text or an archive itself. */
function* writtenInBase64(text: string): Generator<Uint8Array> {
  for (const [run] of text.matchAll(/[\w+/-]{24,}(?:\r?\n[\w+/-]+)*/g)) {
    const bytes = Buffer.from(run, "base64");
    const isText = !bytes.toString().includes("\uFFFD");
    if (isText || unpacked(bytes)) yield bytes;
  }
}

/** Decodes until nothing changes: text in a page may be escaped for JSON, and then for HTML. */
function decoded(text: string): string {
  let plain = text;
  for (let round = 0; round < 3; round++) {
    const next = once(plain);
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

const once = (text: string) =>
  decodeHTML(text)
    .replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, four, two) =>
      String.fromCharCode(Number.parseInt(four ?? two, 16)),
    )
    .replace(/\\n/g, "\n")
    .replace(/\\(["'`\\/])/g, "$1")
    .replace(/(?:%[0-9a-f]{2})+/gi, (coded) =>
      Buffer.from(coded.replaceAll("%", ""), "hex").toString(),
    );
