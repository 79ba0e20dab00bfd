/** The rules for lessons that a program can check. */

import { code } from "./lint/code.js";
import { guesses } from "./lint/guesses.js";
import { lesson } from "./lint/lesson.js";
import { links } from "./lint/links.js";
import { pictures } from "./lint/pictures.js";
import { proseNumbers } from "./lint/prose-numbers.js";
import type { Rule } from "./lint/rule.js";
import { size } from "./lint/size.js";
import { twoForms } from "./lint/two-forms.js";

const rules: Rule[] = [lesson, guesses, size, code, links, pictures, proseNumbers, twoForms];

/** @returns one sentence per finding; none if the notebook keeps all rules */
export const lint: Rule = (subject) => rules.flatMap((rule) => rule(subject));
