/** The manifest of a SCORM 1.2 package, which tells the platform what is in it. */

import type { Built } from "../build/build-lessons.js";
import { html, trusted } from "../build/html.js";
import { named } from "../read/course.js";
import { addressOf, type Files } from "../write/files.js";

/**
 * One item a lesson; every page reports on its own and shares the other files.
 *
 * @param title - what the course calls itself
 */
export function manifest(built: readonly Built[], files: Files, title: string): string {
  const pages = built.map(({ lesson }) => lesson.page);
  const shared = [...files.keys()].filter((place) => !pages.includes(place));
  const id = (i: number) => String(i + 1).padStart(2, "0");
  return html`${trusted('<?xml version="1.0" encoding="UTF-8"?>')}
<manifest identifier="one-neuron" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
${built.map(
  ({ lesson }, i) => html`      <item identifier="lesson-${id(i)}" identifierref="page-${id(i)}">
        <title>${named(lesson).replace(/\p{Cc}/gu, " ")}</title>
      </item>
`,
)}    </organization>
  </organizations>
  <resources>
${pages.map(
  (
    page,
    i,
  ) => html`    <resource identifier="page-${id(i)}" type="webcontent" adlcp:scormtype="sco" href="${encodeURI(page)}">
      <file href="${encodeURI(page)}"/>
      <dependency identifierref="shared"/>
    </resource>
`,
)}    <resource identifier="shared" type="webcontent" adlcp:scormtype="asset">
${shared.map((place) => html`      <file href="${addressOf(place)}"/>\n`)}    </resource>
  </resources>
</manifest>
`.text;
}
