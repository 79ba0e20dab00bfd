/**
 * The speaker's window: the same presentation once more, with its notes, which goes along with the first window and leads it.
 * The one of reveal.js writes scripts into an empty page, which the policy of the pages forbids, rightly.
 */

import type { RevealApi } from "reveal.js";

const mark = "?speaker";

export const isSpeakersWindow = () => location.search === mark;

/** The other one of the two windows, once there is one. */
let other: Window | null = isSpeakersWindow() ? window.opener : null;

export function openSpeakersWindow(): void {
  other = open(location.pathname + mark + location.hash, "speaker", "width=1200,height=720");
}

/** What one window tells the other: a section, a slide in it, and how much of the slide is shown. */
type Place = readonly [number, number, number];

export function followOtherWindow(deck: RevealApi): void {
  /** Whether this window is just following: if it told so, it would call the other one back to where that has been. */
  let follows = false;
  const tell = () => {
    if (follows) return;
    const { h, v, f } = deck.getIndices();
    // Windows of files have no origin that could be named. A place in a lesson is no secret.
    other?.postMessage([h, v, f ?? -1] satisfies Place, "*");
  };
  for (const event of ["slidechanged", "fragmentshown", "fragmenthidden"]) deck.on(event, tell);
  addEventListener("message", ({ source, data }) => {
    if (source !== other || !isPlace(data)) return;
    follows = true;
    deck.slide(...data);
    follows = false;
  });
}

const isPlace = (data: unknown): data is Place =>
  Array.isArray(data) && data.length === 3 && data.every(Number.isInteger);
