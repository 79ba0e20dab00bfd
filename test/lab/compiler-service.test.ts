/** The compiler of a class, asked through its socket. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inProject } from "../../tools/setup/paths.js";

describe.skipIf(process.platform === "win32")("the compiler of a class", () => {
  const place = mkdtempSync(join(tmpdir(), "class "));
  const types = join(place, "course", "index.d.ts");
  let service: ChildProcess;
  let line: Socket;
  let answers: AsyncIterator<string>;

  beforeAll(async () => {
    mkdirSync(join(place, "packages"));
    mkdirSync(join(place, "course"));
    writeFileSync(join(place, "course", "package.json"), '{ "types": "index.d.ts" }');
    writeFileSync(types, "export const answer: number;");
    symlinkSync(join(place, "course"), join(place, "packages", "course")); // as one-neuron lies in node_modules
    const socket = join(place, "socket");
    service = spawn(
      process.execPath,
      [inProject("tools", "lab", "compiler", "service.cjs"), socket],
      {
        env: {
          ...process.env,
          NODE_PATH: [join(place, "packages"), inProject("node_modules")].join(delimiter),
        },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    await new Promise((resolve) => service.stdout?.once("data", resolve));
    line = connect(socket);
    answers = createInterface({ input: line })[Symbol.asyncIterator]();
  }, 60_000);

  afterAll(() => {
    line.destroy();
    service.kill();
  });

  async function ask(id: number, ...args: unknown[]) {
    line.write(`${JSON.stringify({ id, method: "convert", args })}\n`);
    return JSON.parse((await answers.next()).value);
  }

  it("answers one question after the other, each with its number", async () => {
    const first = await ask(7, "", "const a: number = 1;");
    expect(first).toMatchObject({ id: 7, answer: { diagnostics: [] } });
    const second = await ask(8, first.answer.declOutput, "const b: string = a;");
    expect(second.id).toBe(8);
    expect(second.answer.diagnostics[0].messageText).toContain("Type 'number' is not assignable");
  });

  it("goes on when a file of the course is written meanwhile", async () => {
    const use = (n: number) => `import { answer } from "course"; const n${n} = answer;`;
    await ask(1, "", use(1));
    for (let change = 0; change < 4; change++) {
      writeFileSync(types, `export const answer: number; // ${change}`);
      await sleep(300); // file systems tell such changes some time later
    }
    for (const id of [2, 3])
      expect(await ask(id, "", use(id))).toMatchObject({ id, answer: { diagnostics: [] } });
  });
});
