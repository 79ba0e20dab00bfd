/** The kernel spec: tells JupyterLab how to start the project's own TypeScript kernel. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { inProject, kernelFolder, venv } from "./paths.js";
import { snapshot } from "./quick-start.js";

/** Our changes to tslab let a message stop a cell. Where they do not fit the installed version, only a signal stops it. */
const stopsByMessage = () =>
  createRequire(import.meta.url)("../lab/tslab.cjs").otherVersion() === undefined;

/** Jupyter puts the folder of this file in the place of {resource_dir}: so the kernel is found also after the course was moved. */
const kernel = () => ({
  argv: [
    process.execPath,
    `{resource_dir}/${relative(kernelFolder, inProject("tools", "lab", "kernel.cjs")).replaceAll("\\", "/")}`,
    "{connection_file}",
    ...(existsSync(snapshot) ? [`{resource_dir}/${basename(snapshot)}`] : []),
  ],
  display_name: "TypeScript",
  language: "typescript",
  interrupt_mode: stopsByMessage() ? "message" : "signal",
  env: { NODE_OPTIONS: "" }, // what it may hold in the terminal is not meant for the kernel
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
