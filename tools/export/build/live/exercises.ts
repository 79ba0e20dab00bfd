/** The exercises of the library that the page of one lesson has: its own. */

/**
 * @param lessons - the text of src/study/lessons.ts, which imports the exercises of each lesson from a file of its name
 * @param lesson - such as "03-the-sigmoid"
 */
export function exercisesOf(lessons: string, lesson: string): string {
  const own = new RegExp(`^import \\{ (\\w+) \\} from "\\./exercises/${lesson}\\.js";$`, "m");
  const [line = "", name = ""] = own.exec(lessons) ?? [];
  return `${line}\nexport const lessons = [${name}];`;
}
