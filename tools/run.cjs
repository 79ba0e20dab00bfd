/** The front door of every command: `node tools/run.cjs <command> [arguments]`. Plain enough for an old Node to read. */
"use strict";

var version = process.versions.node.split(".");
var major = Number(version[0]);
var minor = Number(version[1]);
var fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (fits) {
  import("./setup/main.js").then((door) => door.main(process.argv.slice(2)));
} else {
  console.error(
    "\n  One Neuron needs Node 20.19, 22.12 or newer; this is Node " +
      process.versions.node +
      ".\n" +
      "  Install the current LTS release from https://nodejs.org (or: nvm install --lts) and run the command again.\n",
  );
  process.exitCode = 1;
}
