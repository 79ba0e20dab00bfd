/** Finds an exercise by its number. */

import { describe, InputError } from "../input/input-error.js";
import type { Exercise } from "./exercise.js";
import { lessons } from "./lessons.js";

/**
 * @param id - lesson, dot, number
 * @throws InputError if there is no such exercise; it names those of the same lesson
 */
export function findExercise(id: string): Exercise {
  const all = lessons.flatMap((lesson) => lesson.exercises);
  const found = all.find((exercise) => exercise.id === id);
  if (found) return found;
  const near = all.filter(
    (exercise) => exercise.id.split(".")[0] === describe(id).replaceAll('"', "").split(".")[0],
  );
  const names = (near.length > 0 ? near : all).map((exercise) => `"${exercise.id}"`).join(", ");
  throw new InputError(`the number of an exercise, one of ${names}`, describe(id));
}
