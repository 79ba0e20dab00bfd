/** What a reader has done: noted on the pages of lessons, shown on the first page, taken along in a file. */

import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { violations } from "../../../tools/browser/axe.js";
import { launch } from "../../../tools/browser/chromium.js";
import { skipped } from "../../browser/skipped.js";
import { desktop, fileAddress, open, phone, serve, site } from "../site.js";

const lesson = "03-the-sigmoid.html";
const map = "index.html";

/** A generous limit for what comes by itself. */
const soon = { timeout: 10_000 };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let onDisk: string;

beforeAll(async () => {
  if (skipped) return;
  const folder = await site({ lesson: "03" });
  onDisk = fileAddress(folder);
  server = await serve(folder, "/course/");
  browser = await launch();
}, 120_000);

afterAll(async () => {
  server?.close();
  await browser?.close();
});

/** A new reader. */
const reader = (options = {}) => browser.newContext({ viewport: desktop, ...options });

/** Opens a page of the course from the server. */
const go = (context: BrowserContext, place: string) => open(context, server.address, place);

/** A lesson twice, and the first page. */
async function threeTabs(context: BrowserContext) {
  const opened = async (place: string) => (await go(context, place)).page;
  const [one, other, first] = await Promise.all([opened(lesson), opened(lesson), opened(map)]);
  return { one, other, first };
}

/** Answers exercise 3.5 in its form; "b" is right. */
async function choose(page: Page, letter: "a" | "b"): Promise<void> {
  const form = page.locator('form[data-answer="3.5"]');
  await form.scrollIntoViewIfNeeded();
  await form.locator(".verdict[role=status]").waitFor({ state: "attached" });
  await form.locator(`[value=${letter}]`).check();
  await form.getByRole("button").click();
}

/** A run cell has been checked. */
const run = (page: Page, id: string, outcome: "correct" | "not yet") =>
  page.evaluate(
    (detail) => document.dispatchEvent(new CustomEvent("one-neuron-answer", { detail })),
    {
      id,
      outcome,
      kind: "code",
      answer: "",
      all: 5,
    },
  );

const done = (page: Page) => page.locator(".done").innerText();
const said = (page: Page) => page.locator(".your-progress [role=status]");

/** Chooses a file for “Read from a file”. */
const choosing = (page: Page, text: string, name = "mine.json") =>
  page.locator(".your-progress input").setInputFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });

/** What the browser keeps under this name. */
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("one-neuron progress"));

const write = (page: Page, text: string) =>
  page.evaluate((text) => localStorage.setItem("one-neuron progress", text), text);

describe.skipIf(skipped)("progress", { concurrent: true }, () => {
  it("is noted by forms and by cells that were run, and the first page shows it in words too", async ({
    expect,
  }) => {
    for (const home of [server.address, onDisk]) {
      const context = await reader();
      const { page, errors } = await open(context, home, lesson);
      await choose(page, "b");
      await run(page, "3.2", "not yet");
      await page.goto(new URL(map, home).href);
      expect(await done(page)).toBe("□◧□□■ 1 correct, 1 not yet, 3 not attempted");
      expect(errors).toEqual([]);
      await context.close();
    }
  }, 60_000);

  it("stands at each exercise of a lesson that was solved before, once the page is opened again", async ({
    expect,
  }) => {
    const context = await reader({ viewport: phone });
    const { page, errors } = await go(context, lesson);
    const lines = page.locator(".exercise .solved");
    await run(page, "3.1", "correct");
    await run(page, "3.2", "not yet");
    await choose(page, "b");
    expect(await lines.count()).toBe(0);
    await page.reload();
    expect(await lines.allInnerTexts()).toEqual(
      Array(2).fill("✓ You have solved this exercise already."),
    );
    const boxes = page.locator(".exercise", { has: page.locator(".solved") });
    expect(await boxes.evaluateAll((all) => all.map((box) => box.dataset.exercise))).toEqual([
      "3.1",
      "3.5",
    ]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    expect(errors).toEqual([]);
    await context.close();
  }, 60_000);

  it("does not lose a correct answer to a later one that is not", async ({ expect }) => {
    const context = await reader();
    const { page } = await go(context, lesson);
    await choose(page, "b");
    await choose(page, "a");
    await run(page, "3.5", "not yet");
    await page.goto(new URL(map, server.address).href);
    expect(await done(page)).toContain("1 correct, 4 not attempted");
    await context.close();
  }, 60_000);

  it("in two tabs at once is that of both, and an open first page follows", async ({ expect }) => {
    const context = await reader();
    const { one, other, first } = await threeTabs(context);
    await run(one, "3.1", "correct");
    await run(other, "3.2", "not yet");
    await run(one, "3.3", "correct");
    await expect.poll(() => done(first), soon).toContain("■◧■□□");
    await context.close();
  }, 60_000);

  it("that another tab has written over, having read it a moment too early, is added again", async ({
    expect,
  }) => {
    const context = await reader();
    const { one, other, first } = await threeTabs(context);
    await run(one, "3.1", "correct");
    const early = (await kept(one)) ?? "";
    await run(other, "3.2", "not yet");
    await expect.poll(() => kept(one), soon).toContain("3.2");
    await write(one, early);
    await expect.poll(() => done(first), soon).toContain("■◧□□□");

    await write(first, "");
    await expect.poll(() => kept(other), soon).toBe("");
    await run(one, "3.3", "correct");
    await expect.poll(() => done(first), soon).toContain("□□■□□");
    await context.close();
  }, 60_000);

  it("that cannot be read is put aside with a sentence, and a new list begins", async ({
    expect,
  }) => {
    const context = await reader();
    await context.addInitScript(() => {
      if (localStorage.length === 0) localStorage.setItem("one-neuron progress", "{ damaged");
    });
    const { page, errors } = await go(context, lesson);
    await run(page, "3.1", "correct");
    expect(await page.locator(".notice").innerText()).toContain("could not be read");
    expect(JSON.parse((await kept(page)) ?? "")).toEqual({
      version: 1,
      outcomes: { "3.1": "correct" },
    });
    expect(await page.evaluate(() => Object.values({ ...localStorage }))).toContain("{ damaged");
    expect(errors).toEqual([]);
    await context.close();
  }, 60_000);

  it("goes into a file and comes back from it in another browser, and what was correct there stays", async ({
    expect,
  }) => {
    const [here, there] = await Promise.all([reader(), reader()]);
    const { page } = await go(here, lesson);
    await run(page, "3.1", "correct");
    await run(page, "3.2", "not yet");
    await page.goto(new URL(map, server.address).href);
    await expect.poll(() => done(page), soon).toContain("■◧□□□"); // the browser hands on what a page stored a moment later
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save to a file" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("one-neuron-progress.json");
    const text = readFileSync(await file.path(), "utf8");
    expect(JSON.parse(text)).toEqual({
      version: 1,
      outcomes: { "3.1": "correct", "3.2": "not yet" },
    });

    const other = await open(there, onDisk, lesson);
    await run(other.page, "3.2", "correct");
    await run(other.page, "3.3", "not yet");
    await other.page.goto(new URL(map, onDisk).href);
    await expect.poll(() => done(other.page), soon).toContain("□■◧□□");
    await choosing(other.page, text);
    await expect.poll(() => done(other.page), soon).toContain("■■◧□□");
    expect(await said(other.page).innerText()).toBe(
      "What mine.json holds is added here. Nothing that was correct is lost.",
    );
    expect([...(await other.errors)]).toEqual([]);
    await Promise.all([here.close(), there.close()]);
  }, 60_000);

  it("is read from the file of the notebooks, too", async ({ expect }) => {
    const context = await reader();
    const { page } = await go(context, map);
    await choosing(page, '{\n  "outcomes": {\n    "3.4": "correct"\n  }\n}\n', "progress.json");
    await expect.poll(() => done(page), soon).toContain("□□□■□");
    await context.close();
  }, 60_000);

  it("refuses a file that is something else with a sentence, and changes nothing", async ({
    expect,
  }) => {
    const context = await reader();
    const { page } = await go(context, lesson);
    await run(page, "3.1", "correct");
    await page.goto(new URL(map, server.address).href);
    const before = await kept(page);
    const wrong = ["", "{", "[]", "null", '{"cells": []}', '{"version": "1", "outcomes": {}}'];
    for (const [i, text] of [...wrong, " ".repeat(300_000)].entries()) {
      await choosing(page, text, `${i}.json`);
      await expect
        .poll(() => said(page).innerText(), soon)
        .toBe(
          `${i}.json holds no progress, and nothing is changed. Choose a file that “Save to a file” made, such as one-neuron-progress.json.`,
        );
    }
    await choosing(page, '{"version": 2, "outcomes": {"3.2": "correct"}}');
    await expect.poll(() => said(page).innerText(), soon).toContain("newer version");
    expect(await kept(page)).toBe(before);
    await context.close();
  }, 60_000);

  it("takes from a file no outcome that it does not know, nor a name that is no exercise", async ({
    expect,
  }) => {
    const context = await reader();
    const { page } = await go(context, map);
    const outcomes =
      '{"3.1": "brilliant", "__proto__": "correct", "<b>": "correct", "3.2": "correct"}';
    await choosing(page, `{"version": 1, "outcomes": ${outcomes}}`);
    await expect.poll(() => done(page), soon).toContain("□■□□□");
    expect(JSON.parse((await kept(page)) ?? "").outcomes).toEqual({ "3.2": "correct" });
    await context.close();
  }, 60_000);

  it("is forgotten only after a question, and what was written stays", async ({ expect }) => {
    const context = await reader();
    const { page } = await go(context, lesson);
    await run(page, "3.1", "correct");
    await page.locator("textarea").first().fill("A thought");
    await page.goto(new URL(map, server.address).href);
    const forget = () => page.getByRole("button", { name: "Forget my progress" }).click();
    const dialog = page.getByRole("dialog");
    await forget();
    await dialog.getByRole("button", { name: "Keep" }).click();
    expect(await done(page)).toContain("1 correct");
    await forget();
    await dialog.getByRole("button", { name: "Forget" }).click();
    await expect.poll(() => done(page), soon).toBe("□□□□□ 5 not attempted");
    // The Escape key keeps it, also when the last answer was to forget.
    await choosing(page, '{"outcomes": {"3.1": "correct"}}');
    await forget();
    await page.keyboard.press("Escape");
    expect(await done(page)).toContain("1 correct");
    await page.goto(new URL(lesson, server.address).href);
    expect(await page.locator("textarea").first().inputValue()).toBe("A thought");
    await context.close();
  }, 60_000);

  for (const fault of ["full", "forbidden"])
    it(`is not kept where storage is ${fault}, which the page says, and it works`, async ({
      expect,
    }) => {
      const context = await reader();
      await context.addInitScript((fault) => {
        Storage.prototype.setItem = () => {
          throw new DOMException("no", "QuotaExceededError");
        };
        if (fault === "forbidden")
          Object.defineProperty(window, "localStorage", {
            get: () => {
              throw new DOMException("no", "SecurityError");
            },
          });
      }, fault);
      const { page, errors } = await go(context, lesson);
      await choose(page, "b");
      expect(await page.locator(".notice").innerText()).toContain("keeps nothing");
      expect(await page.locator('form[data-answer="3.5"] .verdict').innerText()).toContain(
        "Correct",
      );
      await page.goto(new URL(map, server.address).href);
      expect(await done(page)).toBe("□□□□□ 5 not attempted");
      expect(errors).toEqual([]);
      await context.close();
    }, 60_000);

  it("has no accessibility violations, in light and in dark, and fits a phone", async ({
    expect,
  }) => {
    const context = await reader({ viewport: phone });
    const { page } = await go(context, map);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Forget my progress" }).click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await context.close();
  }, 60_000);
});
