/** Reports the answers to exercises, and the share of the exercises on the page that were answered correctly. */

import { type AnswerGiven, answerEvent } from "../answer-event.js";
import type { Memory } from "../memory.js";
import type { Edition } from "./edition.js";
import type { Platform } from "./platform.js";

const answers = "cmi.interactions";

export function reportResults(platform: Platform, edition: Edition, notes: Memory): void {
  const lesson = document.querySelector<HTMLElement>("[data-lesson]")?.dataset.lesson;
  document.addEventListener(answerEvent, (event) => {
    const given = (event as CustomEvent<AnswerGiven>).detail;
    const n = Number(platform.get(`${answers}._count`)) || 0;
    for (const [name, value] of edition.answer(
      given,
      `${lesson}-${given.id}`.replace(/[^\w-]/g, "-"),
      new Date(),
    ))
      platform.set(`${answers}.${n}.${name}`, value);

    // Who plays with an answer that was correct loses nothing.
    const correct = new Set(notes.recall("correct")?.match(/\S+/g));
    if (given.outcome === "correct") correct.add(given.id);
    for (const [name, value] of edition.score(correct.size / given.all)) platform.set(name, value);
    notes.remember("correct", [...correct].join(" "));
  });
}
