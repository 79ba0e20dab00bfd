/** The page keeps what the reader has done; the worker only tells it. */

import type { Verdict } from "../../../../../src/study/exercise.js";
import type { FileNews } from "../../../../../src/study/record.js";
import { host } from "../host.js";

export function writeOutcome(id: string, outcome: Verdict["outcome"]): FileNews {
  host.checked(id, outcome);
  return {};
}
