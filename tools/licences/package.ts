/** A package as the list of licences names it. */

export interface Package {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it, where the package says it so; empty if it says nothing. */
  readonly licence: string;
}

/** To whom packages come. */
export const audiences = {
  run: "to who runs the notebooks",
  class: "also to who opens a class",
  pages: "to who reads exported pages",
  develop: "only to who develops the course",
} as const;

export type Audience = keyof typeof audiences;
