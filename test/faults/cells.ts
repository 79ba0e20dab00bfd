/** Cells that run one after the other in the course's kernel, in a world. */

import { drive, type Request } from "../kernel/talk.js";
import type { Settings, World } from "./world.js";

/** @returns what each of them printed and showed */
export async function cellsIn(
  world: World,
  cells: readonly string[],
  env: Readonly<Record<string, string>>,
  settings: Settings = {},
): Promise<string[]> {
  const requests = Object.fromEntries(cells.map((run, i): [string, Request] => [`${i}`, { run }]));
  const answers = await drive(requests, { env, through: world.entrance(settings) });
  return cells.map((_, i) => {
    const { text = "", displays = [] } = answers[`${i}`] ?? {};
    return [text, ...displays.map(({ data }) => data["text/plain"])].join("\n");
  });
}
