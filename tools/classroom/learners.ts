/** The list of a class: a file with one name a line, which its teacher writes. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { UserError } from "../setup/user-error.js";

export interface Learner {
  readonly name: string;
  /** Whether this is a teacher, who may stop and start everybody's server but see nobody's files. */
  readonly teaches: boolean;
}

const example = `# Who is in the class: one name a line, of small letters, digits, "-" and "_".
# Who has "teacher" behind the name may start and stop all servers.
#
# maria teacher
# anna
# ben
`;

/**
 * @param file - is made, with an explanation in it, if it is missing
 * @throws UserError if it names nobody, or somebody in a way that cannot be a name
 */
export function readLearners(file: string): Learner[] {
  if (!existsSync(file)) writeFileSync(file, example);
  const lines = readFileSync(file, "utf8")
    .split(/\r?\n/)
    .map((text, index) => ({ text: text.replace(/#.*/, "").trim(), number: index + 1 }))
    .filter(({ text }) => text !== "");
  if (lines.length === 0)
    throw new UserError(
      "Nobody is in the list of the class yet.",
      `Write one name a line into ${file} and run the command again.`,
    );
  const learners = lines.map(({ text, number }) => {
    const [, name, role] = /^([a-z][a-z0-9_-]{0,31})(\s+teacher)?$/.exec(text) ?? [];
    if (name === undefined)
      throw new UserError(
        `Line ${number} of ${file} is no name: "${text}".`,
        'A name has up to 32 small letters, digits, "-" and "_", and begins with a letter; "teacher" may stand behind it.',
      );
    return { name, teaches: role !== undefined };
  });
  const twice = learners.find(({ name }, at) => learners.findIndex((l) => l.name === name) !== at);
  if (twice)
    throw new UserError(
      `"${twice.name}" stands twice in ${file}.`,
      "Give each learner a name of their own.",
    );
  return learners;
}
