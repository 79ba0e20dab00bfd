/** The manifest of a SCORM package, which tells the platform what is in it. */

import type { Built } from "../build/build-lessons.js";
import { type Html, html, trusted } from "../client/html.js";
import { named } from "../read/course.js";
import { addressOf, type Files } from "../write/files.js";

/** In what the manifests of the editions of SCORM differ. */
export interface Dialect {
  /** The edition, as its files are called. */
  readonly version: "1.2" | "2004";
  /** The edition, as the manifest calls it. */
  readonly schemaVersion: string;
  /** The attributes that say which words the manifest uses. */
  readonly namespaces: Html;
  /** The attribute that says whether a resource reports to the platform. */
  readonly kind: string;
  /** How learners go from lesson to lesson, if the edition says so. */
  readonly sequencing?: Html;
}

/**
 * One item a lesson; every page reports on its own and shares the other files. Platforms know the items by their identifiers
 * when a package is replaced by a newer one, so these come from the names of the lessons.
 */
export function manifest(
  built: readonly Built[],
  files: Files,
  title: string,
  dialect: Dialect,
): string {
  const lessons = built.map(({ lesson }) => lesson);
  const pages = lessons.map(({ page }) => page);
  const shared = [...files.keys()].filter((place) => !pages.includes(place));
  return html`${trusted('<?xml version="1.0" encoding="UTF-8"?>')}
<manifest identifier="one-neuron" version="1.0" ${dialect.namespaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${dialect.schemaVersion}</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
${lessons.map(
  (lesson) => html`      <item identifier="lesson-${lesson.id}" identifierref="page-${lesson.id}">
        <title>${named(lesson).replace(/\p{Cc}/gu, " ")}</title>
      </item>
`,
)}${dialect.sequencing}    </organization>
  </organizations>
  <resources>
${lessons.map(
  ({
    id,
    page,
  }) => html`    <resource identifier="page-${id}" type="webcontent" ${dialect.kind}="sco" href="${encodeURI(page)}">
      <file href="${encodeURI(page)}"/>
      <dependency identifierref="shared"/>
    </resource>
`,
)}    <resource identifier="shared" type="webcontent" ${dialect.kind}="asset">
${shared.map((place) => html`      <file href="${addressOf(place)}"/>\n`)}    </resource>
  </resources>
</manifest>
`.text;
}
