/** The program that draws charts, one at a time, for draw.ts: it gets an order and answers with the drawing or the fault. */

import type { Answer } from "./draw.js";
import { drawing, type Order } from "./drawing.js";

const answer = (message: Answer | "ready") => process.send?.(message);

process.on("message", async (order: Order) => {
  try {
    answer({ drawing: await drawing(order) });
  } catch (error) {
    answer({ fault: error instanceof Error ? error.message : String(error) });
  }
});
answer("ready");
