/** The npm packages of which something stands in exported pages: what their scripts and styles bundle, and what is copied. */

import { readdirSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import { withoutAbsent } from "../export/build/live/absent.js";
import { fixedData } from "../export/build/live/fixed-data.js";
import { instead } from "../export/build/live/instead.js";
import { lean } from "../export/build/live/lean.js";
import { declarationsFor } from "../export/checker/declarations.js";
import { inProject } from "../setup/paths.js";
import { type NpmPackage, npmPackages } from "./npm-packages.js";

const tool = (...path: string[]) => inProject("tools", "export", ...path);

/** Read from the package by the export: the style and fonts of formulas, a back end as a binary. */
const copied = ["node_modules/katex", "node_modules/@tensorflow/tfjs-backend-wasm"];

export async function packagesInPages(): Promise<NpmPackage[]> {
  const scripts = readdirSync(tool("client")).filter((name) => /(?<!\.d)\.ts$/.test(name));
  const bundled = [
    bundledIn({
      entryPoints: [...scripts.map((name) => tool("client", name)), tool("style", "slides.css")],
      loader: { ".css": "text" },
    }),
    bundledIn({ entryPoints: [tool("checker", "worker.ts")] }),
    bundledIn({
      entryPoints: ["engine", "library", "wasm"].map((name) => tool("worker", `${name}.ts`)),
      plugins: [instead(fixedData()), lean, withoutAbsent],
    }),
  ];
  const declared = Object.keys(declarationsFor(['import * as library from "one-neuron";']))
    .filter((path) => path.startsWith("/node_modules/"))
    .map((path) => path.slice(1));
  const files = [...(await Promise.all(bundled)).flat(), ...declared];
  const folders = new Set([...files.map(folderOf), ...copied]);
  return npmPackages().filter(({ folder }) => folders.has(folder));
}

/** @returns the files of which something is left in the bundle */
async function bundledIn(options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    bundle: true,
    write: false,
    outdir: "nowhere",
    metafile: true,
    absWorkingDir: inProject(),
    target: "es2022",
    external: ["node:*", ...ofNode],
    logLevel: "silent",
    ...options,
  });
  return Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file]?.bytesInOutput),
  );
}

/** What the checker's compiler asks for only where there is Node. */
const ofNode = [
  "buffer",
  "crypto",
  "fs",
  "inspector",
  "os",
  "path",
  "perf_hooks",
  "source-map-support",
];

/** @param file - such as "node_modules/a/node_modules/@b/c/index.js", of the package in "node_modules/a/node_modules/@b/c" */
const folderOf = (file: string) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file;
