/** What the first page does beside every other: it shows which exercises are done, lesson by lesson. */

import { boxesOf } from "../../../src/study/progress-table.js";
import { progressButtons } from "./progress-buttons.js";
import { onProgressElsewhere, readProgress } from "./progress-memory.js";

function showProgress(): void {
  const outcomes = readProgress();
  for (const place of document.querySelectorAll<HTMLElement>("[data-exercises]")) {
    const boxes = boxesOf(place.dataset.exercises?.split(" ") ?? [], outcomes);
    const picture = document.createElement("span");
    picture.ariaHidden = "true"; // the words behind it say the same
    picture.textContent = boxes.join("");
    place.replaceChildren(picture, ` ${inWords(boxes)}`);
  }
}

/** @example inWords(["■", "◧", "□", "□"]) // "1 correct, 1 not yet, 2 not attempted" */
function inWords(boxes: readonly string[]): string {
  const kinds = [
    ["■", words.correct],
    ["◧", words.notYet],
    ["□", words.notAttempted],
  ] as const;
  return kinds
    .map(([box, words]) => [boxes.filter((one) => one === box).length, words] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => words.replace("{}", String(count)))
    .join(", ");
}

showProgress();
progressButtons(showProgress);
onProgressElsewhere(showProgress);
// A page that the browser brings back as it was heard nothing of what happened on others.
addEventListener("pageshow", ({ persisted }) => persisted && showProgress());
