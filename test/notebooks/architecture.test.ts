/** Who may import whom in tools/notebooks/: from reading a notebook, over judging and running it, to the command. */

import { testLayers } from "../layers.js";

testLayers(
  "tools/notebooks",
  [
    [
      "markdown",
      "notebook",
      "decoded",
      "handed-out",
      "is-picture",
      "project-file",
      "hide-paths",
      "close",
      "queue",
      "choose",
    ],
    ["anchors", "exercises", "opening", "guesses", "link-target", "picture-source"],
    ["ids", "canonical"],
    ["lint", "compare", "ran", "execute"],
    ["check", "refresh"],
    ["main"],
  ],
  ["tools/setup"],
);
