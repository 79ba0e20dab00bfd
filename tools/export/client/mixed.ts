/**
 * Bytes that nobody reads who does not know a certain text: the key is made of it.
 *
 * SHA-256 comes from a library because browsers have theirs only on pages from https.
 */

import { sha256 } from "@noble/hashes/sha2.js";

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Exclusive or with bytes that only the key gives: done twice, it gives back what was there. */
export function mixed(bytes: Uint8Array, key: string): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(bytes.length / 32) }, (_, block) =>
    sha256(bytesOf(`key ${block} of ${key}`)),
  );
  return bytes.map((byte, i) => byte ^ (blocks[i >> 5]?.[i & 31] as number));
}

export const fromBase64 = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
