/** Files that are no notebooks: name → puts one in place, and words of the sentence that refuses it. */

import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { markdown, notebook } from "../../notebooks/build.js";

export interface BrokenFile {
  readonly put: (path: string) => void;
  readonly says: string | RegExp;
}

const text = JSON.stringify(notebook(markdown("# 92 · Größe")));

/** A file that holds this. */
const holding = (content: string | Uint8Array, says: string): BrokenFile => ({
  put: (path) => writeFileSync(path, content),
  says,
});

/** The bytes of a notebook, with these in the place of its ö. */
const withBytes = (...bytes: number[]) => {
  const [before = "", after = ""] = text.split("ö");
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
};

const notUtf8 = "92-broken.ipynb is not UTF-8";
const notJson = "is not valid JSON";

export const brokenFiles: Readonly<Record<string, BrokenFile>> = {
  "an empty file": holding("", notJson),
  "a file of spaces": holding(" ".repeat(1000), notJson),
  "a file of zeros": holding(new Uint8Array(1000), notJson),
  "a page of HTML": holding("<!doctype html><script>harm()</script>", notJson),
  "a notebook that ends in the middle": holding(text.slice(0, -20), notJson),
  "a notebook with a comment": holding(`${text} // a comment`, notJson),
  "a notebook with two roots": holding(text + text, notJson),
  "a notebook with a number that JSON lacks": holding(text.replace("4", "NaN"), notJson),
  "a hundred thousand lists, one in the other": holding(
    "[".repeat(1e5) + "]".repeat(1e5),
    "is not a notebook of format 4",
  ),
  "a compressed notebook": holding(gzipSync(text), notUtf8),
  "a notebook in Latin-1": holding(Buffer.from(text, "latin1"), notUtf8),
  "a notebook in UTF-16": holding(Buffer.from(`\ufeff${text}`, "utf16le"), notUtf8),
  "a notebook that ends in the middle of a character": holding(
    Buffer.from(text).subarray(0, Buffer.from(text).indexOf("ö") + 1),
    notUtf8,
  ),
  "a character in more bytes than it needs": holding(withBytes(0xc0, 0x80), notUtf8),
  "half a character in bytes": holding(withBytes(0xed, 0xa0, 0x80), notUtf8),
  "a notebook of 40 MB": {
    put: (path) => {
      writeFileSync(path, text);
      truncateSync(path, 40e6);
    },
    says: "92-broken.ipynb has 40 MB; a notebook may have 32.",
  },
  "a folder with a notebook's name": { put: mkdirSync, says: "92-broken.ipynb is no file" },
};

/** These need a system that has such files. */
export const brokenLinks: Readonly<Record<string, BrokenFile>> = {
  "a link to itself": {
    put: (path) => symlinkSync(path, path),
    says: "92-broken.ipynb cannot be read: ELOOP",
  },
  "a link to nothing": {
    put: (path) => symlinkSync(`${path}.gone`, path),
    says: "92-broken.ipynb cannot be read: ENOENT",
  },
  "a link to an endless device": {
    put: (path) => symlinkSync("/dev/zero", path),
    says: "92-broken.ipynb is no file",
  },
  "a pipe that nobody writes into": {
    put: (path) => spawnSync("mkfifo", [path]),
    says: "92-broken.ipynb is no file",
  },
};
