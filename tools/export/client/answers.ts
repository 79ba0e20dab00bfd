/** The forms of a page that shows the worked answers too. */

import { answerForms } from "./answer-forms.js";
import { openLock } from "./lock-open.js";

answerForms(openLock);
