/** The forms of a page: takes what the reader answers, says what a judge would say, and keeps it. */

import { tellAnswer } from "./answer-event.js";
import {
  type AnswerTable,
  type Lock,
  type Said,
  saidToChoice,
  saidToNumber,
} from "./answer-table.js";
import { recall, remember } from "./memory.js";
import { readNumber } from "./read-number.js";

declare global {
  interface Window {
    /** The table of the page's answers calls it: it stands below this script. */
    oneNeuronAnswers: (table: AnswerTable) => void;
  }
}

/** What was handed in, and what is said to it; without an outcome it could not be judged. */
interface Handed {
  /** As it stands in the form. */
  readonly written: string;
  /** As it was read. */
  readonly answer?: string;
  readonly outcome?: Said["outcome"];
  readonly message: string;
}

/** @param lock - the one that the table of the page was made with */
export function answerForms(lock: Lock): void {
  window.oneNeuronAnswers = (table) => {
    const forms = document.querySelectorAll<HTMLFormElement>("form[data-answer]");
    for (const form of forms) {
      const judged = () => (isChoice(form) ? chosen : typed)(table, lock, form);
      connect(form, judged);
    }
  };
}

const idOf = (form: HTMLFormElement) => form.dataset.answer ?? "";

const fieldsOf = (form: HTMLFormElement) =>
  Array.from(form.querySelectorAll<HTMLInputElement>("input"));

const isChoice = (form: HTMLFormElement) => fieldsOf(form)[0]?.type === "radio";

function chosen(table: AnswerTable, lock: Lock, form: HTMLFormElement): Handed {
  const answer = fieldsOf(form).find(({ checked }) => checked)?.value;
  if (answer === undefined) return { written: "", message: "Choose one of the answers first." };
  return { written: answer, answer, ...saidToChoice(table, lock, idOf(form), answer) };
}

function typed(table: AnswerTable, lock: Lock, form: HTMLFormElement): Handed {
  const written = fieldsOf(form)[0]?.value ?? "";
  const value = readNumber(written);
  if (typeof value === "string") return { written, message: value };
  return { written, answer: String(value), ...saidToNumber(table, lock, idOf(form), value) };
}

function connect(form: HTMLFormElement, judged: () => Handed): void {
  const key = `answer ${idOf(form)}`;
  const place = form.querySelector<HTMLElement>(".verdict");
  const before = recall(key);
  if (before) {
    for (const field of fieldsOf(form)) {
      if (field.type === "radio") field.checked = field.value === before;
      else field.value = before;
    }
    place?.replaceChildren(...verdict(judged()));
  }
  // Not before now: what was said on an earlier visit is not announced.
  place?.setAttribute("role", "status");
  form.addEventListener("input", () => place?.replaceChildren());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const handed = judged();
    place?.replaceChildren(...verdict(handed));
    const { written, answer, outcome } = handed;
    if (answer === undefined || outcome === undefined) return;
    remember(key, written);
    const kind = isChoice(form) ? "choice" : "number";
    tellAnswer({ id: idOf(form), kind, answer, outcome });
  });
}

function verdict({ outcome, message }: Handed): (HTMLElement | string)[] {
  if (outcome === undefined) return [message];
  const heading = document.createElement("strong");
  heading.className = outcome === "correct" ? "right" : "open";
  heading.textContent = outcome === "correct" ? "✓ Correct" : "✗ Not yet";
  const more = outcome === "correct" ? "" : " Stuck? Open a hint below.";
  return [heading, ` ${message}${more}`];
}
