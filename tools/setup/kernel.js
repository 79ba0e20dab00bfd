/** The kernel spec: tells JupyterLab to start the project's own tslab, from wherever the project lies now. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inProject, kernelFolder, venv } from "./paths.js";

const kernel = {
  argv: [
    process.execPath,
    inProject("node_modules", "tslab", "bin", "tslab"),
    "kernel",
    "--config-path",
    "{connection_file}",
  ],
  display_name: "TypeScript",
  language: "typescript",
  interrupt_mode: "signal",
};

/** Lab asks nobody outside for news, and follows the light or dark of the system. */
const labSettings = {
  "@jupyterlab/apputils-extension:notification": { fetchNews: "false", checkForUpdates: false },
  "@jupyterlab/apputils-extension:themes": { "adaptive-theme": true },
};

/** @type {[string, object][]} */
const files = [
  [join(kernelFolder, "kernel.json"), kernel],
  [join(venv, "share", "jupyter", "lab", "settings", "overrides.json"), labSettings],
];

/** @param {object} value */
const text = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** @param {string} file */
const read = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

export const kernelSpec = {
  isDone: () => files.every(([file, value]) => read(file) === text(value)),

  async run() {
    for (const [file, value] of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text(value));
    }
    console.log("  ✓ Telling JupyterLab where the TypeScript kernel is");
  },
};
