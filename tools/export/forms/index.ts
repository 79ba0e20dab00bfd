/** All forms of the export. A new one is a file beside this one, and a line here. */

import { epub } from "./epub.js";
import { folder } from "./folder.js";
import type { Form } from "./form.js";
import { pdf } from "./pdf.js";
import { scorm } from "./scorm.js";
import { scorm2004 } from "./scorm-2004.js";
import { singleFile } from "./single-file.js";
import { slides } from "./slides.js";

/** What is made when no form is asked for. */
export const usual: Form = folder;

/** Forms that an option asks for. */
export const onRequest: readonly Form[] = [singleFile, scorm, scorm2004, slides, pdf, epub];
