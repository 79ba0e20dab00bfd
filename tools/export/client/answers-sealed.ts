/** The forms of a page for students. */

import { answerForms } from "./answer-forms.js";
import { sealedLock } from "./lock-sealed.js";

answerForms(sealedLock);
