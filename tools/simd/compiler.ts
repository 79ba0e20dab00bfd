/** AssemblyScript, installed into .one-neuron/simd on the first run: 100 MB that nobody needs who does not change the kernel. */

import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { runQuietly } from "../setup/child.js";
import { explainInstall } from "../setup/network.js";
import { inProject, scratch } from "../setup/paths.js";
import { fingerprint, isStamped, stamp } from "../setup/stamp.js";

const folder = join(scratch, "simd");
const asc = join(folder, "node_modules", "assemblyscript", "bin", "asc.js");
const locks = ["package.json", "package-lock.json"].map((file) => inProject("tools", "simd", file));

/** What the compiler is told: to make it fast, with SIMD, in memory that it is given, and without a library of its own. */
const options = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--importMemory"];

/**
 * Compiles AssemblyScript.
 *
 * @param source - path of a file
 * @returns WebAssembly
 * @throws UserError if the compiler cannot be installed
 * @throws ChildError, which says where, if the source does not compile
 */
export async function compile(source: string): Promise<Buffer> {
  await install();
  const out = join(folder, "kernel.wasm");
  await runQuietly(process.execPath, [asc, source, ...options, "--outFile", out]);
  return readFileSync(out);
}

async function install(): Promise<void> {
  const print = fingerprint(locks);
  if (isStamped(folder, print)) return;
  mkdirSync(folder, { recursive: true });
  for (const file of locks) copyFileSync(file, join(folder, basename(file)));
  try {
    await runQuietly("npm", ["ci", "--prefix", folder, "--ignore-scripts"], {
      title: "Installing AssemblyScript (100 MB on disk)",
      shell: process.platform === "win32",
    });
  } catch (error) {
    throw explainInstall(error, "the compiler of src/descent/simd");
  }
  stamp(folder, print);
}
