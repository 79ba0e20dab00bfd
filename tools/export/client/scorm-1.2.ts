/** Reports a lesson to a learning platform that speaks SCORM 1.2. */

import { type Edition, inPlatform, percent, shortText } from "./scorm/edition.js";
import { attend } from "./scorm/session.js";

const twoDigits = (number: number) => String(Math.floor(number)).padStart(2, "0");

/** @example time(75) // "00:01:15" */
const time = (seconds: number) =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(twoDigits).join(":");

const edition: Edition = {
  object: "API",
  calls: {
    initialize: "LMSInitialize",
    finish: "LMSFinish",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
  },
  names: {
    mode: "cmi.core.lesson_mode",
    status: "cmi.core.lesson_status",
    exit: "cmi.core.exit",
    time: "cmi.core.session_time",
    place: "cmi.core.lesson_location",
    notes: "cmi.suspend_data",
  },
  mostNotes: 4096,
  mostPlace: 255,
  duration: time,
  score: (share) => [
    ["cmi.core.score.min", "0"],
    ["cmi.core.score.max", "100"],
    ["cmi.core.score.raw", percent(share)],
  ],
  answer: (given, id, when) => {
    const { type, response } = inPlatform(given, shortText);
    return [
      ["id", id],
      ["time", [when.getHours(), when.getMinutes(), when.getSeconds()].map(twoDigits).join(":")],
      ["type", type],
      ["student_response", response],
      ["result", given.outcome === "correct" ? "correct" : "wrong"],
    ];
  },
};

attend(edition);
