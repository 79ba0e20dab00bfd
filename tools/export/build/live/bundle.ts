/** Makes one script of a file of the worker and all that it imports. */

import { build, type Plugin } from "esbuild";
import { withoutAbsent } from "./absent.js";
import { lean } from "./lean.js";
import { workerFolder } from "./worker-folder.js";

/**
 * @param contents - TypeScript of the first file, which stands in the folder of the worker
 * @param plugins - what takes the place of files
 */
export async function workerScript(
  contents: string,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: workerFolder, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    plugins: [...plugins, lean, withoutAbsent],
    legalComments: "none",
    logLevel: "silent",
  });
  return (outputFiles[0]?.text ?? "").trim();
}
