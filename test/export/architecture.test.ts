/** Who may import whom in tools/export/: from the notebooks that are read, along the way of a page, to the command. */

import { testLayers } from "../layers.js";

testLayers(
  "tools/export",
  [
    ["client"],
    ["write"],
    ["read"],
    ["build"],
    ["page"],
    ["forms"],
    ["options"],
    ["export"],
    ["measure"],
    ["main"],
  ],
  ["src", "tools/browser", "tools/notebooks", "tools/setup"],
);
