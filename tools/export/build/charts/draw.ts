/**
 * Draws charts in a process beside this one, which a hostile chart cannot hurt: whatever a chart does there, the process is
 * ended when it has taken too long or too much memory. One process draws all charts of an export, because it takes a second
 * to start.
 */

import { type ChildProcess, fork } from "node:child_process";
import { killWithThisProcess } from "../../../lab/sockets/when-gone.cjs";
import { inProject } from "../../../setup/paths.js";
import type { Drawing, Order } from "./drawing.js";

/** What a chart may take. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What the process answers. */
export type Answer = { readonly drawing: Drawing } | { readonly fault: string };

/** @throws Error, with the reason in words, for a chart that cannot be drawn or takes more than it may */
export type Draw = (order: Order) => Promise<Drawing>;

/** Makes a function that draws one chart after the other; its process starts with the first one. */
export function drawer(limits: Limits): Draw {
  let process: Promise<ChildProcess> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function drawNow(order: Order): Promise<Drawing> {
    process ??= start(limits.megabytes);
    const answer = await ask(await process, order, limits).catch((error) => {
      process = undefined;
      throw error;
    });
    if ("fault" in answer) throw new Error(answer.fault);
    return answer.drawing;
  }

  return (order) => {
    const turn = last.then(() => drawNow(order));
    last = turn.catch(() => {});
    return turn;
  };
}

/** The hardest chart of the course takes 0.4 s and 150 MB. */
export const draw = drawer({ seconds: 20, megabytes: 512 });

async function start(megabytes: number): Promise<ChildProcess> {
  const child = fork(inProject("tools", "export", "build", "charts", "drawing-process.ts"), {
    cwd: inProject(),
    execArgv: [`--max-old-space-size=${megabytes}`, "--import", "tsx"],
    serialization: "advanced", // JSON has no infinity
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the program that draws ended with ${code}`)));
  });
  child.removeAllListeners();
  // A chart may be in a loop that never ends when this process is killed.
  if (child.pid !== undefined) child.once("exit", killWithThisProcess(child.pid));
  // This process may end while that one waits for a chart; the timer of `ask` keeps it from ending while one is drawn.
  child.unref();
  child.channel?.unref();
  return child;
}

function ask(child: ChildProcess, order: Order, { seconds, megabytes }: Limits): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const late = setTimeout(() => stop(`it takes longer than ${seconds} seconds`), seconds * 1000);
    const onExit = () => stop(`it takes more than ${megabytes} MB of memory`);
    const onAnswer = (answer: unknown) => {
      settle();
      resolve(answer as Answer);
    };
    function settle() {
      clearTimeout(late);
      child.off("message", onAnswer);
      child.off("exit", onExit);
    }
    function stop(why: string) {
      settle();
      child.kill("SIGKILL");
      reject(new Error(why));
    }
    child.once("message", onAnswer);
    child.once("exit", onExit);
    child.send(order, (error) => error && stop(error.message));
  });
}
