/** A worker that a test steers: what it is told is noted, and it says what the test lets it say. */

import type { Order } from "../../../tools/export/client/live/messages.js";
import type { CellWorker } from "../../../tools/export/client/live/session.js";

export class FakeWorker implements CellWorker {
  readonly told: Order[] = [];
  isEnded = false;
  private hear: (event: { data: unknown; message: string }) => void = () => {};
  private hearError = this.hear;

  /** @param answers - what it says at once to what it is told */
  constructor(private readonly answers: (order: Order) => readonly unknown[] = ready) {}

  postMessage(order: Order): void {
    this.told.push(order);
    for (const answer of this.answers(order)) queueMicrotask(() => this.say(answer));
  }

  terminate(): void {
    this.isEnded = true;
  }

  addEventListener(type: "message" | "error", hear: FakeWorker["hear"]): void {
    if (type === "message") this.hear = hear;
    else this.hearError = hear;
  }

  say(report: unknown): void {
    this.hear({ data: report, message: "" });
  }

  fail(message: string): void {
    this.hearError({ data: undefined, message });
  }
}

/** Gets ready, and does nothing else. */
export const ready = ({ type }: Order) => (type === "start" ? [{ type: "ready" }] : []);

/** Runs each cell without a fault; one whose code contains "throw" fails. */
export const obedient = (order: Order) =>
  order.type === "run"
    ? [done(order.run, order.code.includes("throw") ? "failed" : "ok")]
    : ready(order);

export const done = (run: number, outcome: "ok" | "failed" = "ok") => ({
  type: "done",
  run,
  outcome,
  milliseconds: 1,
});
