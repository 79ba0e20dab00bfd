/** Reports a lesson to a learning platform that speaks SCORM 2004. */

import { type Edition, inPlatform, percent, type TextKind } from "./scorm/edition.js";
import { attend } from "./scorm/session.js";

/** It takes code nearly whole. */
const longText: TextKind = { type: "long-fill-in", most: 4000 };

const edition: Edition = {
  object: "API_1484_11",
  calls: {
    initialize: "Initialize",
    finish: "Terminate",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
  },
  names: {
    mode: "cmi.mode",
    status: "cmi.completion_status",
    exit: "cmi.exit",
    time: "cmi.session_time",
    place: "cmi.location",
    notes: "cmi.suspend_data",
  },
  mostNotes: 64000,
  mostPlace: 1000,
  duration: (seconds) => `PT${Math.floor(seconds)}S`,
  score: (share) => [
    ["cmi.score.scaled", share.toFixed(4)],
    ["cmi.score.min", "0"],
    ["cmi.score.max", "100"],
    ["cmi.score.raw", percent(share)],
  ],
  answer: (given, id, when) => {
    const { type, response } = inPlatform(given, longText);
    return [
      ["id", id],
      // It takes hundredths of a second, where JavaScript writes thousandths.
      ["timestamp", when.toISOString().replace(/\dZ$/, "Z")],
      ["type", type],
      ["learner_response", response],
      ["result", given.outcome === "correct" ? "correct" : "incorrect"],
    ];
  },
};

attend(edition);
