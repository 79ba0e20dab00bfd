/** A form of the export: one record says everything in which it differs from the others. */

import type { Built } from "../build/build-lessons.js";
import type { Keep } from "../build/cache.js";
import type { Archive } from "../build/course-archive.js";
import type { Branding } from "../read/branding.js";
import type { Files } from "../write/files.js";

/** What lies beside the pages and is not made of the lessons that are exported. */
export interface Beside {
  /** The whole course as a project. */
  readonly archive?: Archive | undefined;
}

export interface Form {
  /** The word behind the dashes that asks for it: "scorm" is asked for by --scorm. */
  readonly name: string;
  /** What it makes, for the list of the options. */
  readonly makes: string;
  /** What the names of its pages end with, without the dot. */
  readonly extension: string;
  /** Pages that are no lessons, so that no lesson may have their name: place → what it is. */
  readonly ownPages: Readonly<Record<string, string>>;
  /** Whether all pages lie side by side, so that one can link to another. */
  readonly crossLinks: boolean;
  /** Whether the cells of its pages can be run in them. */
  readonly runsCells: boolean;
  /** Whether files of the project can lie beside the pages, so that lessons can link to them. */
  readonly besideFiles: boolean;
  /** Whether the reference of the library lies beside its pages, in api/. */
  readonly withReference: boolean;
  /** Whether the whole course as a project lies beside its pages; not for students, because it holds the worked answers. */
  readonly withArchive?: boolean;
  /** Whether a browser makes it, which must be installed. */
  readonly needsBrowser?: true;
  /** Files of client/ that its pages run before the script of all pages. */
  readonly scripts: readonly string[];
  /**
   * Makes the pages and all that belongs to them.
   *
   * @param built - the lessons that are exported
   * @param keep - remembers what takes long to make
   * @param branding - what the course calls itself
   * @param beside - what lies beside the pages
   */
  assemble(built: readonly Built[], keep: Keep, branding: Branding, beside: Beside): Promise<Files>;
  /**
   * Puts what was assembled into other files, such as one archive, which are written in its place.
   *
   * @param say - tells the person who waits what is done, if it takes long
   */
  pack?(
    files: Files,
    built: readonly Built[],
    branding: Branding,
    say: (doing: string) => void,
  ): Promise<Files>;
}
