/**
 * The table of a page for students: a place has only its hash for a name, and what is kept there is written with a key
 * that is made of the place too. So what is said to an answer can be read by those who have that answer. It does not stop
 * who lets a program try all answers: four letters, or numbers one after the other, are soon tried.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { base64 } from "../../../src/notebook/base64.js";
import type { Lock } from "./answer-table.js";
import { bytesOf, fromBase64, mixed } from "./mixed.js";

/** Six letters are 36 bits: among the few hundred places of a page no two have the same. */
const nameOf = (place: string) => base64(sha256(bytesOf(`name of ${place}`))).slice(0, 6);

export const sealedLock: Lock = {
  nameOf,
  turn: (text, place, way) =>
    way === "write"
      ? base64(mixed(bytesOf(text), place))
      : new TextDecoder().decode(mixed(fromBase64(text), place)),
};
