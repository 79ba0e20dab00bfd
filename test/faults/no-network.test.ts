/** After the install the course works on a computer that is connected to nothing. */

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usualCache } from "../../tools/export/build/cache.js";
import { inProject, root } from "../../tools/setup/paths.js";
import { skipped as noBrowser } from "../browser/skipped.js";
import { oneNeuron } from "./one-neuron.js";
import { onLoan, skipped, World } from "./world.js";

const folder = mkdtempSync(join(tmpdir(), "alone "));

let world: World;

beforeAll(async () => {
  if (skipped) return;
  world = await World.make([onLoan(root), `rm -rf "${usualCache}"`].join("\n"), { network: false });
});

afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(skipped)("without a network", () => {
  it("there is nothing but this computer", async () => {
    const { output } = await world.run(["ip", "-brief", "address"]);
    expect(output).toMatch(/^lo .*\n$/);
  });

  it("a lesson gives what it gives with one", async () => {
    const { output } = await oneNeuron(world, ["notebooks", "--check", "00"]);
    expect(output).toContain("✓ 00-start-here.ipynb");
  }, 60_000);

  it("an export is made", async () => {
    const out = join(folder, "site");
    const { output } = await oneNeuron(world, [
      "export",
      "--lesson",
      "00",
      "--single-file",
      "--out",
      out,
    ]);
    expect(output).toContain("is ready");
    expect(readdirSync(out)).toContain("00-start-here.html");
  }, 60_000);

  // The very test that runs with a network elsewhere: npm start, a browser, a lesson from the menu.
  it.skipIf(noBrowser)(
    "a lesson runs to its end in JupyterLab",
    async () => {
      const { code, output } = await world.run([
        ...[process.execPath, inProject("node_modules", "vitest", "vitest.mjs"), "run"],
        ...["--no-color", "test/browser/kernel.test.ts", "-t", "a lesson runs to its end"],
      ]);
      expect(output).toMatch(/Tests.* 1 passed/);
      expect(code).toBe(0);
    },
    200_000,
  );
});
