/** Looks whether the class's ports are free before anything is started. */

import { createServer } from "node:net";
import { UserError } from "../setup/user-error.js";
import type { Options } from "./options.js";

export async function checkPorts({ host, port }: Options): Promise<void> {
  const wanted: [string, number][] = [
    [host, port],
    ["127.0.0.1", port + 1],
    ["127.0.0.1", port + 2],
  ];
  for (const [address, number] of wanted) {
    const trouble = await tryPort(address, number);
    if (trouble !== undefined)
      throw new UserError(
        `The class needs port ${number} at ${address}, which it cannot have (${trouble}).`,
        `Perhaps the class is already open, or another program is there. Another port, and the two behind it: npm run classroom -- --port ${port + 100}`,
      );
  }
}

function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
