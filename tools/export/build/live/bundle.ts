/** Makes one script of a file of the worker and all that it imports. */

import { build, type Plugin } from "esbuild";
import { withoutAbsent } from "./absent.js";
import { lean } from "./lean.js";
import { workerFolder } from "./worker-folder.js";

export interface Bundling {
  /** What takes the place of files. */
  readonly plugins?: readonly Plugin[];
  /** Whether functions and classes keep their names, which cells print. */
  readonly keepNames?: boolean;
}

/** @param contents - TypeScript of the first file, which stands in the folder of the worker */
export async function workerScript(
  contents: string,
  { plugins = [], keepNames = false }: Bundling = {},
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: workerFolder, loader: "ts" },
    bundle: true,
    minify: true,
    keepNames,
    write: false,
    format: "iife",
    target: "es2022",
    plugins: [...plugins, lean, withoutAbsent],
    legalComments: "none",
    logLevel: "silent",
  });
  return (outputFiles[0]?.text ?? "").trim();
}
