/** The part of a page that checks types: the compiler of the notebook's kernel with what it needs to know for one lesson. */

import { join } from "node:path";
import { build } from "esbuild";
import { declarationsFor } from "./declarations.js";

/** Modules of Node that the compiler asks for only where there is Node. */
const ofNode = ["buffer", "crypto", "fs", "inspector", "os", "path", "perf_hooks"];

/**
 * @param cells - the sources of the code cells of the lesson, in order
 * @returns the script of a worker
 */
export async function checkerScript(cells: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "worker.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    external: [...ofNode, "source-map-support"],
    legalComments: "none",
    logLevel: "silent",
  });
  const declarations = JSON.stringify(declarationsFor(cells));
  return `${outputFiles[0]?.text ?? ""}\noneNeuronDeclarations(${declarations});`;
}
