/** Reports the answers to exercises, and the share of the exercises on the page that were answered correctly. */

import { exercisesHere, onAnswer } from "../answer-event.js";
import { readProgress } from "../progress-memory.js";
import type { Edition } from "./edition.js";
import type { Platform } from "./platform.js";

const answers = "cmi.interactions";

export function reportResults(platform: Platform, edition: Edition): void {
  const lesson = document.querySelector<HTMLElement>("[data-lesson]")?.dataset.lesson;
  onAnswer((given) => {
    const n = Number(platform.get(`${answers}._count`)) || 0;
    for (const [name, value] of edition.answer(
      given,
      `${lesson}-${given.id}`.replace(/[^\w-]/g, "-"),
      new Date(),
    ))
      platform.set(`${answers}.${n}.${name}`, value);

    // The page keeps this outcome after the platform has heard of it.
    const before = readProgress();
    const isCorrect = (id: string) =>
      before.get(id) === "correct" || (id === given.id && given.outcome === "correct");
    const correct = exercisesHere().filter(isCorrect);
    for (const [name, value] of edition.score(correct.length / given.all))
      platform.set(name, value);
  });
}
