/** Cuts all numbers into stretches to which a judge says the same. The judge itself is asked, so the two cannot disagree. */

import { findingOn } from "../../../../src/study/judges/number-answer.js";
import type { NumberQuestion } from "../../../../src/study/judges/number-question.js";
import { readable, theAnswer } from "../../../../src/study/judges/words.js";
import { first, last, numberAt, orderOf } from "./doubles.js";

export interface Stretch {
  /** Both belong to it. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly isRight: boolean;
  /** Whether the message shows the answer, and it takes more than six digits to tell it from the right one. */
  readonly isBeside: boolean;
}

/** All stretches but those where the judge names no mistake: there it says how the answer differs in kind. */
export function stretchesOf(question: NumberQuestion): readonly Stretch[] {
  const stops = [...new Set(placesIn(question).map(orderOf))].sort((a, b) => (a < b ? -1 : 1));
  const found: (Stretch & { readonly start: bigint; readonly end: bigint })[] = [];
  const waiting = [...stops];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const kind = kindAt(at, question);
    if (kind === undefined || found.some(({ start, end }) => start <= at && at <= end)) continue;
    const [start, end] = [edge(at, -1n, question, stops), edge(at, 1n, question, stops)];
    found.push({ ...JSON.parse(kind), from: numberAt(start), to: numberAt(end), start, end });
    for (const beyond of [start - 1n, end + 1n])
      if (beyond >= first && beyond <= last) waiting.push(beyond);
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ start: _start, end: _end, ...stretch }) => stretch);
}

/** What is said there, as a text that is the same for the same; undefined where no rule speaks. */
function kindAt(at: bigint, question: NumberQuestion): string | undefined {
  const answer = numberAt(at);
  const finding = findingOn(answer, question);
  const isBeside =
    finding.message.includes(theAnswer) && readable(answer) === readable(question.right);
  if (finding.outcome === "not yet" && !finding.named && !isBeside) return undefined;
  const isRight = finding.outcome === "correct";
  return JSON.stringify({ message: finding.message, isRight, isBeside });
}

/** The last number on one side to which the same is said: found in strides that double, then by halving. */
function edge(
  at: bigint,
  direction: 1n | -1n,
  question: NumberQuestion,
  stops: readonly bigint[],
): bigint {
  const kind = kindAt(at, question);
  const isSame = (place: bigint) => kindAt(place, question) === kind;
  const beyond = stops.filter((stop) => (stop - at) * direction > 0n && !isSame(stop));
  const end = direction > 0n ? last : first;
  const limit = (direction > 0n ? beyond[0] : beyond.at(-1)) ?? end;
  if (limit === end && isSame(end)) return end;
  const clamped = (place: bigint) => ((limit - place) * direction < 0n ? limit : place);
  let [inside, outside] = [at, clamped(at + direction)];
  for (let stride = 2n; isSame(outside); stride *= 2n) {
    inside = outside;
    outside = clamped(outside + direction * stride);
  }
  while ((outside - inside) * direction > 1n) {
    const middle = (inside + outside) / 2n;
    if (isSame(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** At least one number of each stretch. */
function placesIn({ right, mistakes }: NumberQuestion): number[] {
  const around = Array.from({ length: 17 }, (_, k) => 10 ** -k * Math.max(1, Math.abs(right)));
  const shifted = [10, 100, 1000].flatMap((power) => [right * power, right / power]);
  const known = mistakes.flatMap((one) => ("value" in one ? [one.value] : one.examples));
  return [
    ...[right, -right, ...shifted, ...known].flatMap((x) => [x, ...roundingsOf(x)]),
    ...around.flatMap((step) => [right - step, right + step]),
  ];
}

/** A judge knows a number that was rounded too far. */
const roundingsOf = (x: number) =>
  Array.from({ length: 12 }, (_, digits) => Number(x.toPrecision(digits + 1)));
