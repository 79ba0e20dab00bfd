/** A notebook that JupyterLab cannot save, because the disk is full or can only be read. */

import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { inProject } from "../../tools/setup/paths.js";
import { copyOfTheCourse, type Lab, startLab } from "../browser/lab.js";
import { skipped as noBrowser } from "../browser/skipped.js";
import { openNotebook, save } from "./in-lab.js";
import { fill, skipped as noWorlds, smallDisk, World } from "./world.js";

const skipped = noBrowser || noWorlds;
const name = "00-start-here.ipynb";
const folder = skipped ? "" : copyOfTheCourse();
const disk = join(folder, "notebooks");

let world: World;
let lab: Lab;
let browser: Browser;
let page: Page;
let path: string;

beforeAll(async () => {
  if (skipped) return;
  world = await World.make(smallDisk(disk, "1m"));
  path = world.path(join(disk, name));
  copyFileSync(inProject("notebooks", name), path);
  [lab, browser] = await Promise.all([startLab({ folder, through: world.entrance() }), launch()]);
  page = await openNotebook(await browser.newContext(), lab, name);
}, 200_000);

afterAll(async () => {
  await browser?.close();
  await lab?.stop();
  await world?.end();
});

/** Tries to save, and closes what Lab says to it. */
async function refused(): Promise<string> {
  await page.keyboard.press("Control+S");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const words = await dialog.innerText();
  await dialog.getByRole("button").last().click();
  return words;
}

describe.skipIf(skipped)("a notebook that cannot be saved in JupyterLab", () => {
  it.each([
    ["the disk is full", fill(disk), `rm "${disk}/filling"`, /No space left on device/],
    [
      "the disk can only be read",
      `mount -o remount,ro "${disk}"`,
      `mount -o remount,rw "${disk}"`,
      /Read-only file system|not writable|Permission denied/i,
    ],
  ])(
    "because %s stays as it was, and is saved when it can be",
    async (_, harm, mend, words) => {
      const before = readFileSync(path, "utf8");
      await world.happen(harm);
      expect(await refused()).toMatch(words);
      expect(readFileSync(path, "utf8")).toBe(before);
      await world.happen(mend);
      await save(page, path);
      expect(JSON.parse(readFileSync(path, "utf8")).cells).toHaveLength(
        JSON.parse(before).cells.length,
      );
      expect(readdirSync(world.path(disk)).filter((file) => file.startsWith(".~"))).toEqual([]);
    },
    60_000,
  );
});
