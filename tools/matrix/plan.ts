/** What is done with each Node: it is fetched, the packages are installed, data and tests are checked. */

import { join } from "node:path";
import { UserError } from "../setup/user-error.js";
import { nodeFolder, nodePackage } from "./nodes.js";
import type { Plan } from "./try-node.js";

/** The columns of the table. */
export const stepNames = ["fetch Node", "npm ci", "data", "test"] as const;

/**
 * @param node - its version
 * @param forTests - what `npm test` is given
 * @throws UserError where the command was not started by npm
 */
export function planFor(node: string, forTests: readonly string[]): Plan {
  const npm = process.env.npm_execpath;
  if (!npm?.endsWith("npm-cli.js"))
    throw new UserError(
      "The matrix runs the npm that started it, with every Node; none did.",
      "Start it with: npm run matrix",
    );
  const windows = process.platform === "win32";
  const bin = ({ folder }: { folder: string }) => nodeFolder(join(folder, "node"));
  return {
    bin,
    steps: (place) => {
      const withNode = [join(bin(place), windows ? "node.exe" : "node"), npm];
      const fetch = ["install", "--prefix", join(place.folder, "node"), "--ignore-scripts"];
      const [first, second, third, fourth] = stepNames;
      return [
        {
          name: first,
          command: [process.execPath, npm, ...fetch, `${nodePackage()}@${node}`],
          needed: true,
        },
        { name: second, command: [...withNode, "ci", "--ignore-scripts"], needed: true },
        { name: third, command: [...withNode, "run", "data", "--", "--check"] },
        { name: fourth, command: [...withNode, "test", "--", ...forTests] },
      ];
    },
  };
}
