/**
 * `npm run simd` makes src/descent/simd/bytes.ts of the kernel beside it. With `-- --check` it compares: the same source and the
 * same compiler make the same bytes on every computer.
 */

import { readFileSync } from "node:fs";
import { ChildError } from "../setup/child.js";
import { inProject } from "../setup/paths.js";
import { replaceFile } from "../setup/replace-file.js";
import { runProgram } from "../setup/run-program.js";
import { UserError } from "../setup/user-error.js";
import { compile } from "./compiler.js";

const source = inProject("src", "descent", "simd", "kernel.as.ts");
const target = inProject("src", "descent", "simd", "bytes.ts");

/** The file that holds the bytes, in lines of 100 letters. */
function toModule(wasm: Buffer): string {
  const lines = wasm.toString("base64").match(/.{1,93}/g) ?? [];
  const quoted = lines.map((line) => `  "${line}",`).join("\n");
  return `/** kernel.as.ts as WebAssembly, ${wasm.length} bytes in base64. Made by \`npm run simd\`: change the kernel, not this file. */\n\nexport const bytes = [\n${quoted}\n].join("");\n`;
}

async function compiled(): Promise<string> {
  try {
    return toModule(await compile(source));
  } catch (error) {
    if (!(error instanceof ChildError)) throw error;
    throw new UserError(`kernel.as.ts does not compile:\n${error.output.trim()}`, "Mend it.");
  }
}

async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => word !== "--check");
  if (unknown !== undefined)
    throw new UserError(
      `npm run simd does not know "${unknown}".`,
      "Choose: --check; or nothing, to write the file.",
    );
  const text = await compiled();
  if (!words.includes("--check")) {
    replaceFile(target, text);
    console.log("src/descent/simd/bytes.ts is written");
  } else if (readFileSync(target, "utf8") === text) {
    console.log("src/descent/simd/bytes.ts is what its source makes");
  } else {
    throw new UserError(
      "src/descent/simd/bytes.ts is not what its source makes.",
      "Run npm run simd, and the tests.",
    );
  }
}

await runProgram(() => main(process.argv.slice(2)));
