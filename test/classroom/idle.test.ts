/** A learner who has gone home without closing anything. */

import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processesOf } from "../../tools/classroom/processes.js";
import { until } from "../setup/project.js";
import { type AClass, aClass, cannotRun, openKernel } from "./a-class.js";

describe.skipIf(cannotRun)("a learner whom nobody has seen for longer than --idle", () => {
  let open: AClass;

  beforeAll(async () => {
    open = await aClass("anna\n", 0.05); // three seconds
  }, 180_000);

  afterAll(() => open.close(), 60_000);

  it("takes no memory any more, keeps what was saved, and can come back", async () => {
    const { anna = 0 } = open.running.folder.ids.learners;
    await open.hub.startServer("anna");
    const kernel = await openKernel(open, "anna");
    await kernel.run("1 + 1");
    expect(processesOf(anna).length).toBeGreaterThan(1);
    await until(() => processesOf(anna).length === 0);
    expect(existsSync(open.home("anna", "notebooks", "00-start-here.ipynb"))).toBe(true);
    await open.hub.startServer("anna");
    expect(processesOf(anna).length).toBeGreaterThan(0);
  }, 60_000);
});
