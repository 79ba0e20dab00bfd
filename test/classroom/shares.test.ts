/** How the learners of a class share the processors: with real processes. */

import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { hubPython, installHub } from "../../tools/classroom/install-hub.js";
import { inProject } from "../../tools/setup/paths.js";
import { cannotRun } from "./a-class.js";

describe.skipIf(cannotRun)("Shares", () => {
  beforeAll(installHub, 180_000);

  it("lets who came first compute first, and who has computed for long last", () => {
    const program = inProject("test", "classroom", "shares_at_work.py");
    const printed = execFileSync(hubPython, [program, inProject("tools", "classroom", "hub")]);
    const [atFirst, later] = String(printed).trim().split("\n");
    expect(JSON.parse(atFirst ?? "")).toEqual([0, 3, 0]);
    const [one, other, idle] = JSON.parse(later ?? "");
    expect(Math.min(one, other)).toBeGreaterThanOrEqual(16);
    expect(idle).toBe(0);
  });
});
