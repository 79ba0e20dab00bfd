/** A package in SCORM 2004, 4th edition, in which a platform keeps sixteen times as much of what a learner writes. */

import { trusted } from "../client/html.js";
import { scormPackage } from "./scorm-package.js";

export const scorm2004 = scormPackage("scorm-2004", {
  version: "2004",
  schemaVersion: "2004 4th Edition",
  namespaces: trusted(
    'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd"',
  ),
  kind: "adlcp:scormType",
  // Learners choose their lesson or go on to the next one; if not said, a platform may offer neither.
  sequencing: trusted(
    '      <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>\n',
  ),
});
