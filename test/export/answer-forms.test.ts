/** Exercises that answer: the forms of a page in the browser. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findExercise } from "../../src/study/find-exercise.js";
import { violations } from "../../tools/browser/axe.js";
import { launch } from "../../tools/browser/chromium.js";
import { skipped } from "../browser/skipped.js";
import { fileAddress, phone, serve, site, visit } from "./site.js";

const lesson = "03-the-sigmoid.html";

let browser: Browser;
let folders: Record<"usual" | "student", string>;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  if (skipped) return;
  const usual = await site({ lesson: "03" });
  const student = await site({ lesson: "03", solutions: "left out" });
  folders = { usual, student };
  server = await serve(usual, "/course/");
  browser = await launch();
}, 120_000);

afterAll(async () => {
  server?.close();
  await browser?.close();
});

const number = (page: Page) => page.locator('form[data-answer="3.2"]');
const choice = (page: Page) => page.locator('form[data-answer="3.5"]');
const verdict = (page: Page, id: string) =>
  page.locator(`form[data-answer="${id}"] .verdict[role=status]`);

/** Scrolls to the forms, and waits until their script is there: it makes the place of the verdict a status. */
async function ready(page: Page): Promise<void> {
  await number(page).scrollIntoViewIfNeeded();
  await verdict(page, "3.2").waitFor({ state: "attached" });
}

/** Notes what the page tells of answers. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    document.addEventListener("one-neuron-answer", (event) =>
      told.push((event as CustomEvent).detail),
    );
  });

const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told);

describe.skipIf(skipped)("the form of an exercise", () => {
  describe.each(["usual", "student"] as const)("in the %s build", (build) => {
    it("answers right, wrong, empty and unreadable numbers, by Enter and by button, and tells who listens", async () => {
      const { page, errors } = await visit(browser, fileAddress(folders[build]), lesson);
      await ready(page);
      await listen(page);
      const field = page.getByLabel("Your answer to 3.2, a number");
      const said = () => verdict(page, "3.2").innerText();
      await field.press("Enter");
      expect(await said()).toBe("Write a number first.");
      await field.fill("1,234");
      await field.press("Enter");
      expect(await said()).toContain("can be read in two ways");
      await field.fill("2,32163");
      expect(await said()).toBe("");
      await field.press("Enter");
      expect(await said()).toBe(
        "✗ Not yet That is how far z moves. The odds are e^z: put it into the exponential. Stuck? Open a hint below.",
      );
      await field.fill("10.19");
      await number(page).getByRole("button", { name: "Check" }).click();
      expect(await said()).toContain("✓ Correct Yes: ten °F colder");
      const both = { id: "3.2", kind: "number", all: 5 };
      expect(await told(page)).toEqual([
        { ...both, answer: "2.32163", outcome: "not yet" },
        { ...both, answer: "10.19", outcome: "correct" },
      ]);
      expect(errors).toEqual([]);
      await page.context().close();
    }, 30_000);
  });

  it("takes a choice by keyboard alone, with the words of the options beside the buttons", async () => {
    const { page } = await visit(browser, server.address, lesson);
    await ready(page);
    await listen(page);
    const options = choice(page).getByRole("radio");
    await choice(page).getByRole("button").press("Enter");
    expect(await verdict(page, "3.5").innerText()).toBe("Choose one of the answers first.");
    await options.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await verdict(page, "3.5").innerText()).toContain("✓ Correct Yes: a probability speaks");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await verdict(page, "3.5").innerText()).toContain("✗ Not yet That treats 0.3");
    const label = "On 3 of 10 flights at this temperature, expect distress.";
    expect(await choice(page).getByLabel(label).getAttribute("value")).toBe("b");
    expect(await page.getByText(label).count()).toBe(1);
    expect(await told(page)).toMatchObject([
      { id: "3.5", kind: "choice", answer: "b", outcome: "correct", all: 5 },
      { answer: "c", outcome: "not yet" },
    ]);
    await page.context().close();
  }, 30_000);

  it("shows an answer again after a reload, with what was said to it, and announces and tells nothing then", async () => {
    const { page } = await visit(browser, server.address, lesson);
    await ready(page);
    await page.getByLabel("Your answer to 3.2, a number").fill("10,19");
    await page.keyboard.press("Enter");
    await choice(page).getByRole("radio").nth(3).check();
    await choice(page).getByRole("button").click();
    await page.reload();
    await listen(page);
    await ready(page);
    expect(await page.getByLabel("Your answer to 3.2, a number").inputValue()).toBe("10,19");
    expect(await verdict(page, "3.2").innerText()).toContain("✓ Correct");
    expect(await choice(page).getByRole("radio").nth(3).isChecked()).toBe(true);
    expect(await verdict(page, "3.5").innerText()).toContain("✗ Not yet");
    expect(await told(page)).toEqual([]);
    await page.context().close();
  }, 30_000);

  it("has no accessibility violations with verdicts, in light and in dark, and fits a phone", async () => {
    const { page } = await visit(browser, server.address, lesson, { viewport: phone });
    await ready(page);
    await page.getByLabel("Your answer to 3.2, a number").fill("10.19");
    await page.keyboard.press("Enter");
    await choice(page).getByRole("radio").first().check();
    await choice(page).getByRole("button").click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await page.context().close();
  }, 60_000);

  it("offers the notebook without scripts, and for answers that are code", async () => {
    const { page } = await visit(browser, server.address, lesson, { javaScriptEnabled: false });
    expect(await number(page).innerText()).toBe(
      "Open the notebook 03-the-sigmoid.ipynb in JupyterLab to have it checked.",
    );
    expect(await choice(page).innerText()).toContain("On 3 of 10 flights");
    expect(await page.getByRole("button", { name: "Check" }).count()).toBe(0);
    const code = page.locator('[data-exercise="3.1"] .in-notebook');
    expect(await code.getAttribute("data-notebook")).toBe("03-the-sigmoid.ipynb");
    await page.context().close();
  }, 30_000);

  it("becomes a line to write on when it is printed", async () => {
    const { page } = await visit(browser, server.address, lesson);
    await page.emulateMedia({ media: "print" });
    expect(await number(page).getByRole("button").count()).toBe(0);
    const field = page.getByLabel("Your answer to 3.2, a number");
    const borders = await field.evaluate((input) => getComputedStyle(input).borderWidth);
    expect(borders).toBe("0px 0px 1px");
    await page.context().close();
  }, 30_000);

  it("leaves nothing that is said to an answer in the files for students, nor the right number", () => {
    const saidTo = (id: string, answers: readonly unknown[]) =>
      answers.map((answer) => findExercise(id).judge(answer).message);
    const right = Math.exp(2.32163);
    const secrets = [
      ...saidTo("3.5", ["a", "b", "c", "d"]),
      ...saidTo("3.2", [right, 2.32163, -right, 1 / right, right - 1, 1]),
    ];
    expect(held(folders.usual, secrets)).toEqual(secrets);
    expect(held(folders.student, [...secrets, String(right)])).toEqual([]);
  });
});

/** Which of these texts stand in the files of a folder. */
function held(folder: string, secrets: readonly string[]): string[] {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => decodings(readFileSync(join(parentPath, name), "utf8")));
  return secrets.filter((secret) => texts.some((text) => text.includes(secret)));
}

/** A text, and everything in it that may be base64. */
const decodings = (text: string) => [
  text,
  ...(text.match(/[\w+/]{12,}={0,2}/g) ?? []).map((part) => Buffer.from(part, "base64").toString()),
];
