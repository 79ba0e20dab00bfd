/** The kernel spec: tells JupyterLab to start the project's own tslab, from wherever the project lies now. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inProject, kernelFolder, venv } from "./paths.js";
import { snapshotArguments } from "./quick-start.js";

const kernel = () => ({
  argv: [
    process.execPath,
    ...snapshotArguments(),
    inProject("tools", "lab", "kernel.cjs"),
    "kernel",
    "--config-path",
    "{connection_file}",
  ],
  display_name: "TypeScript",
  language: "typescript",
  interrupt_mode: "signal",
  env: { NODE_OPTIONS: "" }, // a snapshot starts only with the options that it was made with
});

/** In a notebook Lab takes the left and right arrow for its headings; a slider below a chart needs them itself. */
const arrows = [
  { command: "notebook:move-cursor-heading-above-or-collapse", keys: ["ArrowLeft"] },
  { command: "notebook:move-cursor-heading-below-or-expand", keys: ["ArrowRight"] },
];
const inNotebook = ".jp-Notebook.jp-mod-commandMode:not(.jp-mod-readWrite) :focus";

/** Lab asks nobody outside for news, and follows the light or dark of the system. */
const labSettings = {
  "@jupyterlab/shortcuts-extension:shortcuts": {
    shortcuts: arrows.map((shortcut) => ({ ...shortcut, selector: inNotebook, disabled: true })),
  },
  "@jupyterlab/apputils-extension:notification": { fetchNews: "false", checkForUpdates: false },
  "@jupyterlab/apputils-extension:themes": { "adaptive-theme": true },
};

/** Without a package of its own, scripts in .venv would be taken for ES modules, as the project's are. */
const packageOfVenv = { private: true, type: "commonjs" };

/** @returns {[string, object][]} */
const files = () => [
  [join(venv, "package.json"), packageOfVenv],
  [join(kernelFolder, "kernel.json"), kernel()],
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
  isDone: () => files().every(([file, value]) => read(file) === text(value)),

  async run() {
    for (const [file, value] of files()) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text(value));
    }
    console.log("  ✓ Telling JupyterLab where the TypeScript kernel is");
  },
};
