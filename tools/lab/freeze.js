/** Makes the startup snapshot of warm.cjs: `node freeze.js <file>`, in the folder of the notebooks. */

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const [, , file = ""] = process.argv;
const require = createRequire(import.meta.url);
/** @param {string} name */
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A snapshot is made of one script: all that warm.cjs requires, in which tslab's converter gets our TypeScript. */
const script = `${file}.cjs`;
const typescript = "@tslab/typescript-for-tslab";
await build({
  entryPoints: [here("warm.cjs")],
  outfile: script,
  bundle: true,
  platform: "node",
  minify: true,
  logLevel: "error",
  define: {
    __filename: JSON.stringify(require.resolve(typescript)), // beside it lie the declarations of the language
    __dirname: JSON.stringify(dirname(require.resolve("tslab/dist/converter.js"))),
  },
  plugins: [
    {
      name: "our TypeScript",
      setup: ({ onResolve }) =>
        onResolve({ filter: new RegExp(`^${typescript}$`) }, ({ importer }) =>
          importer === here("typescript.cjs") ? undefined : { path: here("typescript.cjs") },
        ),
    },
  ],
});
const args = [...process.execArgv, "--snapshot-blob", file, "--build-snapshot", script];
const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
rmSync(script);
process.exitCode = status ?? 1;
