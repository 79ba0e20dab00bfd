/** Who may import whom in tools/export/: from the notebooks that are read, along the way of a page, to the command. */

import { testLayers } from "../layers.js";

testLayers(
  "tools/export",
  [
    ["client"],
    ["chart"],
    ["worker", "checker"],
    ["words"],
    ["write"],
    ["read"],
    ["answers"],
    ["build"],
    ["reference"],
    ["page"],
    ["slides", "book"],
    ["forms"],
    ["options"],
    ["export"],
    ["measure"],
    ["main"],
  ],
  ["src", "tools/bench", "tools/browser", "tools/lab", "tools/notebooks", "tools/setup"],
);
