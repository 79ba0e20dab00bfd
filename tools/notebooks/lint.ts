/** The rules for lessons that a program can check. Each finding says where, what is wrong and what to do. */

import { code } from "./lint/code.js";
import { lesson } from "./lint/lesson.js";
import { links } from "./lint/links.js";
import { pictures } from "./lint/pictures.js";
import { size } from "./lint/size.js";
import type { Notebook } from "./notebook.js";
import { proseNumbers } from "./prose-numbers.js";

/** A notebook under examination. */
export interface Subject {
  notebook: Notebook;
  /** The path of its file: rules look at its number, and links start from its folder. */
  path: string;
}

/** A rule returns a sentence for each place that breaks it. */
export type Rule = (subject: Subject) => string[];

const rules: Rule[] = [lesson, size, code, links, pictures, proseNumbers];

/** @returns one sentence per finding; none if the notebook keeps all rules */
export const lint: Rule = (subject) => rules.flatMap((rule) => rule(subject));
