/** The verdict on whatever was handed over. */

import { type Exercise, notYet, notYetKnown, type Verdict } from "./exercise.js";
import { isPromise, waitFor } from "./judges/promise.js";
import { wordsOf } from "./judges/words.js";

/** As the exercise's own judge says, and in words too if the answer breaks when it is looked at, as a getter that throws does. */
export function judged(exercise: Exercise, answer: unknown): Verdict {
  try {
    if (!isPromise(answer)) return exercise.judge(answer);
    waitFor(answer);
    return notYet("This is a promise, and its value is still to come. Put await in front of it.");
  } catch (error) {
    return notYetKnown(`This answer could not be looked at; it says: ${wordsOf(error)}`);
  }
}
