/** A package for learning platforms: a manifest and the pages in one zip file. */

import { sharedAssets } from "../page/assets.js";
import { runnableAssetsFor } from "../page/live-assets.js";
import type { Files } from "../write/files.js";
import { zip } from "../write/zip.js";
import { addLesson, assetsBeside } from "./beside.js";
import type { Form } from "./form.js";
import { type Dialect, manifest } from "./scorm-manifest.js";

/**
 * @param name - the word behind the dashes that asks for it
 * @param dialect - the edition of SCORM in which its manifest is written, and its pages report
 */
export function scormPackage(name: string, dialect: Dialect): Form {
  const form: Form = {
    name,
    makes: `a SCORM ${dialect.version} package for learning platforms`,
    extension: "html",
    ownPages: {},
    /** A page reports for its own lesson, so it leads to no other one: the platform does. */
    crossLinks: false,
    runsCells: true,
    besideFiles: true,
    withReference: false,
    scripts: [`scorm-${dialect.version}`],
    async assemble(built, keep, branding) {
      const { words } = branding;
      const files: Files = new Map();
      const place = assetsBeside(files);
      for (const one of built) {
        const shared = await sharedAssets([one], form, words, keep, place);
        const assets = await runnableAssetsFor(one, shared, words, keep, place);
        addLesson(files, one, assets, branding, { keeps: words.privacyInPlatform });
      }
      return files;
    },
    async pack(files, built, { title }) {
      const text = manifest(built, files, title, dialect);
      const all: Files = new Map([["imsmanifest.xml", text], ...files]);
      return new Map([[`one-neuron-scorm-${dialect.version}.zip`, await zip(all)]]);
    },
  };
  return form;
}
