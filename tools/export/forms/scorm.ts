/** A package in SCORM 1.2, which nearly every learning platform reads. */

import { trusted } from "../client/html.js";
import { scormPackage } from "./scorm-package.js";

export const scorm = scormPackage("scorm", {
  version: "1.2",
  schemaVersion: "1.2",
  namespaces: trusted(
    'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"',
  ),
  kind: "adlcp:scormtype",
});
