/** A learner comes to the class as learners do: with a browser, a name and the password that the teacher hands out. */

import { mkdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { inProject } from "../../tools/setup/paths.js";
import { skipped } from "../browser/skipped.js";
import { cell, isIdle, run, type } from "../faults/in-lab.js";
import { type AClass, aClass, cannotRun } from "./a-class.js";

describe.skipIf(cannotRun || skipped)("a learner with a browser", () => {
  let open: AClass;
  let browser: Browser;

  beforeAll(async () => {
    [open, browser] = await Promise.all([aClass("anna\n"), launch()]);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await open.close();
  }, 60_000);

  async function logIn(password: string) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(open.running.address);
    await page.fill("#username_input", "anna");
    await page.fill("#password_input", password);
    await page.click("#login_submit");
    return page;
  }

  it("is not let in with another password", async () => {
    const page = await logIn("not-the-password");
    await page.getByText("Invalid username or password").waitFor();
    await page.close();
  });

  it("is let in with the first password, and runs the first cell of the first lesson", async () => {
    const passwords = readFileSync(open.running.passwords, "utf8");
    const [, password = ""] = /^anna\t(\S+)$/m.exec(passwords) ?? [];
    const page = await logIn(password);
    await isIdle(page);
    expect(await page.title()).toContain("00-start");
    const { cells } = JSON.parse(
      readFileSync(inProject("notebooks", "00-start-here.ipynb"), "utf8"),
    );
    const first = cells.findIndex((each: { cell_type: string }) => each.cell_type === "code");
    await type(page, first, '\nconsole.log("Anna", "was here");');
    await run(page, first);
    await cell(page, first).getByText("Anna was here").waitFor();
    await cell(page, first).locator(".vega-embed").first().waitFor();
    mkdirSync(inProject("screenshots"), { recursive: true });
    await page.screenshot({ path: inProject("screenshots", "class.png") });
    await page.close();
  }, 60_000);
});
