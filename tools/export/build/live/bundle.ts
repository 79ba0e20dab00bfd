/** Makes one script of a file of the worker and all that it imports. */

import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { withoutAbsent } from "./absent.js";
import { lean } from "./lean.js";
import { workerFolder } from "./worker-folder.js";

/** In what a script differs from its files. */
export interface Changes {
  /** What takes the place of files. */
  readonly plugins?: readonly Plugin[];
  /** What stands where a file names something that it only declares: name → value. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** @param file - the first file, from the folder of the worker */
export async function workerScript(
  file: string,
  { plugins = [], values = {} }: Changes = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(workerFolder, file)],
    define: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
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
