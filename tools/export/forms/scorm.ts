/** A package for learning platforms: SCORM 1.2, a manifest and the pages in one zip file. */

import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { assetsFor } from "../page/assets.js";
import { lessonPage } from "../page/lesson-page.js";
import { bytesOf, type Files } from "../write/files.js";
import { addLesson, assetsBeside } from "./beside.js";
import type { Form } from "./form.js";
import { manifest } from "./scorm-manifest.js";

export const scorm: Form = {
  name: "scorm",
  makes: "a SCORM 1.2 package for learning platforms",
  extension: "html",
  ownPages: {},
  /** A page reports for its own lesson, so it leads to no other one: the platform does. */
  crossLinks: false,
  besideFiles: true,
  scripts: ["scorm"],
  async assemble(built, keep) {
    const files: Files = new Map();
    for (const one of built) {
      const assets = await assetsFor([one], scorm, keep, assetsBeside(files));
      addLesson(files, one, lessonPage(one, assets));
    }
    return files;
  },
  async pack(files, built) {
    const text = manifest(built, files);
    return new Map([
      ["one-neuron-scorm-1.2.zip", await zipped(new Map([["imsmanifest.xml", text], ...files]))],
    ]);
  },
};

/**
 * The same for all entries and in every time zone, so that the same course gives the same bytes. It is the earliest
 * time that a zip file can hold.
 */
const entry = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

async function zipped(files: Files): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [place, file] of files) zip.addBuffer(bytesOf(file), place, entry);
  zip.end();
  return buffer(zip.outputStream as unknown as NodeJS.ReadableStream);
}
