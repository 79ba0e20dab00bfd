/** A learner's session in a lesson: what the platform is told, and when. */

import { rememberIn } from "../memory.js";
import { notice } from "../notice.js";
import type { Edition } from "./edition.js";
import { watchLeaving } from "./leaving.js";
import { openLinksBeside } from "./links.js";
import { notesIn, notKept } from "./notes.js";
import { currentPlace, goTo } from "./place.js";
import { findPlatform, type Platform } from "./platform.js";
import { watchReading } from "./reading.js";
import { reportResults } from "./results.js";

/** For how long nothing new comes before the platform is asked to save, in milliseconds: many platforms stop the page for it. */
const pause = 2000;

const words = {
  refused:
    "The learning platform does not answer: nothing is reported, and what you write is not kept. Open the lesson again from the platform.",
  readOnly:
    "The learning platform shows this lesson without keeping anything: nothing is reported, and what you write is lost at the end.",
};

/** Reports to the platform around the page. Without one, the page is like any other. */
export function attend(edition: Edition): void {
  openLinksBeside();
  const platform = findPlatform(edition);
  if (platform) begin(platform, edition);
}

function begin(platform: Platform, edition: Edition): void {
  const { names } = edition;
  let opened = platform.open();
  let saved = true;
  let timer = 0;

  const notes = notesIn(platform, names.notes, edition.mostNotes, () => {
    tell();
    saveSoon();
  });
  const began = (opened === "again" && Number(notes.recall("began"))) || Date.now();

  function tell(): void {
    if (opened === "refused") notice(words.refused);
    else if (!platform.writes()) notice(words.readOnly);
    else notice(saved ? notes.trouble() : notKept);
  }
  function save(): void {
    clearTimeout(timer);
    const place = currentPlace();
    if (place.length <= edition.mostPlace) platform.set(names.place, place);
    platform.set(names.time, edition.duration((Date.now() - began) / 1000));
    saved = platform.commit();
    tell();
  }
  function saveSoon(): void {
    clearTimeout(timer);
    timer = window.setTimeout(save, pause);
  }
  function start(): void {
    // After any other end, many platforms throw the notes away.
    platform.set(names.exit, "suspend");
    setStatus("incomplete", /^(?:not attempted|unknown|browsed)$/);
  }
  function setStatus(value: string, from: RegExp): void {
    if (from.test(platform.get(names.status))) platform.set(names.status, value);
  }

  rememberIn(notes);
  // The head of the page has put the theme in place that the browser remembers.
  document.documentElement.dataset.theme = notes.recall("theme") ?? "auto";
  goTo(platform.get(names.place));
  tell();
  start();
  notes.remember("began", String(began));
  reportResults(platform, edition);
  watchReading(
    Array.from(notes.recall("read")?.match(/\d+/g) ?? [], Number),
    (read) => notes.remember("read", read.join(" ")),
    () => {
      setStatus("completed", /^(?:|not attempted|unknown|browsed|incomplete)$/);
      save();
    },
  );
  // On a phone, a page that is hidden may end without another word.
  document.addEventListener("visibilitychange", () => document.hidden && save());
  watchLeaving(
    (forGood) => {
      save();
      if (forGood) platform.close();
    },
    () => {
      opened = platform.open();
      start();
      tell();
    },
  );
}
