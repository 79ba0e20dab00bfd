/** What a reader does with the cells of a page, and sees of them. */

import type { KeyInput, Page } from "puppeteer-core";
import { english } from "../../../tools/export/words/english.js";

const { inScripts: words } = english;

/** What a cell says while there is something to wait for. */
const waiting = [words.loading, words.waits, words.runs];

/** @param name - as those hear it who do not see the page: "Run cell 3" */
export const buttonNamed = (name: string): string => `button[aria-label="${name}"]`;

/** Presses a button with the mouse, when what comes into sight with it has found its place. */
export async function press(page: Page, name: string): Promise<void> {
  await page.$eval(buttonNamed(name), async (button) => {
    button.scrollIntoView({ block: "center", behavior: "instant" });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  await page.click(buttonNamed(name));
}

/** Runs a cell, and waits until it has ended. @returns what the page says of the run */
export async function run(page: Page, n: number): Promise<string> {
  await press(page, `Run cell ${n}`);
  return ended(page, n);
}

/** @returns what the page says of the run of a cell, once it has ended */
export async function ended(page: Page, n: number): Promise<string> {
  const said = await page.waitForFunction(
    (button, waiting) => {
      const words = document.querySelector(button)?.closest(".cell")?.querySelector(".run-state");
      const state = words?.textContent ?? "";
      return state !== "" && !waiting.includes(state) && state;
    },
    {},
    buttonNamed(`Run cell ${n}`),
    waiting,
  );
  return (await said.jsonValue()) as string;
}

/** Presses "Run all", and waits until nothing runs any more. @returns what the page says at the end, "" if all went well */
export async function runAll(page: Page, timeout: number): Promise<string> {
  await press(page, "Run all");
  await page.waitForFunction(
    (waiting) => {
      const states = [...document.querySelectorAll(".run-state")].map((one) => one.textContent);
      return states.some(Boolean) && !states.some((state) => waiting.includes(state ?? ""));
    },
    { timeout },
    waiting,
  );
  return page.$eval(".run-all", (top) => top.querySelector("[role=status]")?.textContent ?? "");
}

/** The text of the outputs of a cell. */
export const outputOf = (page: Page, n: number): Promise<string> =>
  page.$eval(buttonNamed(`Run cell ${n}`), (button) => {
    const outputs = button.closest(".cell")?.querySelector<HTMLElement>(".outputs");
    return outputs?.innerText.trim() ?? "";
  });

/** Puts other code into a cell by keyboard: what was there is marked, and what is typed takes its place. */
export async function write(page: Page, n: number, code: string): Promise<void> {
  const edit = await page.$(buttonNamed(`Edit cell ${n}`));
  if (await edit?.isVisible()) await press(page, `Edit cell ${n}`);
  else await page.click(`.cell:has(${buttonNamed(`Run cell ${n}`)}) .editor`);
  await page.waitForFunction(
    (button) => {
      const editor = document.querySelector(button)?.closest(".cell")?.querySelector(".editor");
      return editor !== null && editor === document.activeElement;
    },
    {},
    buttonNamed(`Edit cell ${n}`),
  );
  await retype(page, code);
}

/** Puts other code into the editor that has the focus. */
export async function retype(page: Page, code: string): Promise<void> {
  await withControl(page, "a");
  await page.keyboard.type(code);
}

/** Presses a key with Control, on a Mac with Command. */
export async function withControl(page: Page, key: KeyInput): Promise<void> {
  const control = process.platform === "darwin" ? "Meta" : "Control";
  await page.keyboard.down(control);
  await page.keyboard.press(key);
  await page.keyboard.up(control);
}
