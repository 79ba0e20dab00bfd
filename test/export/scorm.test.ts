/** A lesson in a learning platform: what it reports, what the platform keeps for it, and that the page works whatever the platform does. */

import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it, vi } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { type AnswerGiven, answerEvent } from "../../tools/export/client/answer-event.js";
import { scorm } from "../../tools/export/forms/scorm.js";
import { scorm2004 } from "../../tools/export/forms/scorm-2004.js";
import { skipped } from "../browser/skipped.js";
import { code, markdown } from "../notebooks/build.js";
import { writeNotebooks } from "./fixtures.js";
import { unpackedSite } from "./scorm-package.js";
import { type Opening, speech12, speech2004, startPlatform } from "./scorm-platform.js";
import { visit } from "./site.js";

const long = "A line of text.\n\n".repeat(40);

/** A heading is named as the platform's object, and a link leads to a file. */
const cells = [
  markdown(`# 90 · A lesson\n\n[The data](data.csv), [a source](https://example.org/)\n\n${long}`),
  markdown(`## API\n\n[Above](#API)\n\n### API_1484_11\n\n${long}`),
  markdown("## Exercises\n\n### 3.1 One"),
  code('check("3.1", todo)'),
  code('check("3.2", todo)'),
];

/** A generous limit for what comes by itself. */
const soon = { timeout: 10_000 };

const paths = writeNotebooks({ "90-a-lesson": cells });
const lesson = "90-a-lesson.html";

const editions = [
  {
    name: "SCORM 1.2",
    form: scorm,
    speech: speech12,
    status: "cmi.core.lesson_status",
    names: {
      score: "cmi.core.score",
      exit: "cmi.core.exit",
      time: "cmi.core.session_time",
      wrong: "wrong",
    },
    most: 4096,
  },
  {
    name: "SCORM 2004",
    form: scorm2004,
    speech: speech2004,
    status: "cmi.completion_status",
    names: { score: "cmi.score", exit: "cmi.exit", time: "cmi.session_time", wrong: "incorrect" },
    most: 64000,
  },
];

// They run side by side, so each test has an `expect` of its own.
describe.skipIf(skipped).each(editions)("a lesson in $name", { concurrent: true }, (edition) => {
  const { form, speech, status, names, most } = edition;
  const finish = form === scorm ? "Finish" : "Terminate";
  const setValue = form === scorm ? "LMSSetValue" : "SetValue";
  let browser: Browser;
  let platform: Awaited<ReturnType<typeof startPlatform>>;

  beforeAll(async () => {
    browser = await launch();
    platform = await startPlatform(await unpackedSite(form, paths), speech);
  }, 60_000);
  afterAll(async () => {
    platform?.close();
    await browser?.close();
  });

  /** Opens the lesson, in a browser of its own. */
  async function enter(opening: Partial<Opening> = {}) {
    const visited = await visit(browser, platform.home, platform.place({ lesson, ...opening }));
    return { ...visited, ...inside(visited.page) };
  }

  /** The answers and the score of a learner, once the platform has saved so many answers. */
  const results = (learner: string, answers: number) =>
    vi.waitUntil(
      () => {
        const found = resultsIn(platform.kept({ learner, lesson }));
        return found?.interactions.length === answers && found;
      },
      { timeout: 2500 },
    );

  /** Closes the lesson, and opens it once more in the same browser. */
  async function reopen(page: Page, opening: Partial<Opening> = {}) {
    await page.goto("about:blank");
    await page.goto(platform.home + platform.place({ lesson, ...opening }));
  }

  it("keeps what a learner writes with the learner: the next one at the same computer sees nothing of it", async ({
    expect,
  }) => {
    const { page, frame, field, errors } = await enter({ learner: "a first one" });
    await frame.locator("#theme").selectOption("dark");
    await field.fill("Ann’s thought\n…");
    await reopen(page, { learner: "a second one" });
    expect(await field.inputValue()).toBe("");
    expect(await frame.locator("html").getAttribute("data-theme")).toBe("auto");
    expect(await frame.locator("html").evaluate(() => localStorage.length)).toBe(0);
    await field.fill("Ben’s");
    await reopen(page, { learner: "a first one" });
    await expect.poll(() => field.inputValue(), soon).toBe("Ann’s thought\n…");
    expect(await frame.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("leads back to the section where the learner was", async ({ expect }) => {
    const learner = "the reader";
    const { page, frame } = await enter({ learner });
    expect(await frame.locator("html").evaluate(() => scrollY)).toBe(0);
    const heading = frame.getByRole("heading", { name: "API_1484_11" });
    await heading.evaluate((element) => element.scrollIntoView());
    await reopen(page, { learner });
    await expect
      .poll(() => heading.evaluate((one) => one.getBoundingClientRect().top), soon)
      .toBeLessThan(300);
    await page.context().close();
  }, 60_000);

  it("is completed when the end of each section was in view, and not by a jump to the end", async ({
    expect,
  }) => {
    const learner = "quick";
    const { page, frame } = await enter({ learner });
    const html = frame.locator("html");
    await html.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForTimeout(1500);
    expect(await page.evaluate(said, `SetValue ${status}`)).toEqual([
      `SetValue ${status} incomplete`,
    ]);
    // One section more now, and the rest in another session.
    await toEndBefore(frame, "API");
    await page.waitForTimeout(1500);
    await reopen(page, { learner });
    await toEndBefore(frame, "Exercises");
    await expect
      .poll(() => page.evaluate(said, `SetValue ${status}`), soon)
      .toEqual([`SetValue ${status} completed`]);
    await page.context().close();
  }, 60_000);

  it("leaves a lesson that is completed, passed or failed as it is", async ({ expect }) => {
    const final = form === scorm ? ["completed", "passed", "failed"] : ["completed"];
    const leave = async (before: string) => {
      const { page, frame } = await enter({ learner: before, status: before });
      await readAll(frame);
      await page.waitForTimeout(1500);
      expect(await page.evaluate(said, `SetValue ${status}`)).toEqual([]);
      await page.context().close();
    };
    await Promise.all(final.map(leave));
  }, 60_000);

  it("goes on after its frame was loaded anew, left and entered again; it ends when the platform takes it away", async ({
    expect,
  }) => {
    const { page, frame, field, errors } = await enter({ learner: "wanderer" });
    const html = frame.locator("html");
    await field.fill("before");
    await html.evaluate(() => location.reload());
    await expect.poll(() => field.inputValue(), soon).toBe("before");
    await field.fill("after");
    const data = await frame.getByRole("link", { name: "The data" }).getAttribute("href");
    await html.evaluate((_, data) => location.assign(data ?? ""), data);
    await frame.locator("body > pre").waitFor();
    await html.evaluate(() => history.back());
    await expect.poll(() => field.inputValue(), soon).toBe("after");
    expect(await page.evaluate(said, finish)).toEqual([]);
    await readAll(frame);
    await expect
      .poll(() => page.evaluate(said, `SetValue ${status}`), soon)
      .toContain(`SetValue ${status} completed`);
    await page.evaluate(() => document.querySelector("iframe")?.remove());
    expect(await page.evaluate(said, finish)).toEqual([finish]);
    expect(JSON.stringify(platform.kept({ learner: "wanderer", lesson }))).toContain("after");
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("goes on when the browser brings the platform back as it was left", async ({ expect }) => {
    const remembering = await launch({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });
    const opening = { lesson, learner: "returning" };
    const { page } = await visit(remembering, platform.home, platform.place(opening));
    await inside(page).field.fill("before");
    await page.goto(platform.home + lesson);
    // A page that comes back as it was is not loaded once more.
    await page.goBack({ waitUntil: "commit" });
    await expect.poll(() => page.evaluate(said, "Initialize"), soon).toHaveLength(2);
    expect(await page.evaluate(said, finish)).toEqual([]);
    // Playwright does not find the frames of a page that came back.
    const before = await page.evaluate(() => {
      const text = document.querySelector("iframe")?.contentDocument;
      const field = text?.querySelector("textarea") as HTMLTextAreaElement;
      const { value } = field;
      field.value = "after";
      field.dispatchEvent(new Event("input"));
      return { value, notice: text?.querySelector(".notice")?.textContent };
    });
    expect(before).toEqual({ value: "before", notice: undefined });
    await expect.poll(() => JSON.stringify(platform.kept(opening)), soon).toContain("after");
    await remembering.close();
  }, 60_000);

  it("ends when the platform gives its frame another address", async ({ expect }) => {
    const { page, field } = await enter();
    await field.waitFor();
    await page.evaluate(() => document.querySelector("iframe")?.setAttribute("src", "/nothing"));
    await expect.poll(() => page.evaluate(said, finish), soon).toEqual([finish]);
    await page.context().close();
  }, 60_000);

  it("opens links out of the page beside it", async ({ expect }) => {
    const { page, frame } = await enter();
    const links = frame.locator("a[href]");
    const leaving = await links.evaluateAll((all) =>
      all
        .filter((link) => !link.getAttribute("href")?.startsWith("#"))
        .filter((link) => !link.hasAttribute("download")) // what it leads to is saved, and the page stays
        .map(({ outerHTML }) => outerHTML),
    );
    expect(leaving.length).toBeGreaterThan(1);
    for (const link of leaving)
      expect(link).toMatch(/target="_blank".*noopener|noopener.*target="_blank"/);
    const beside = page.context().waitForEvent("page");
    await frame.getByRole("link", { name: "The data" }).click();
    expect((await beside).url()).toMatch(/files\/data\.csv$/);
    await frame.getByRole("link", { name: "Above" }).click();
    expect(page.context().pages().length).toBe(2);
    await page.context().close();
  }, 60_000);

  for (const mode of ["browse", "review"] as const)
    it(`writes nothing in the mode ${mode}, and says so`, async ({ expect }) => {
      const { page, frame, field, notice } = await enter({ learner: "viewer", mode });
      await field.fill("lost");
      await answer(frame, { outcome: "correct" });
      await readAll(frame);
      await page.waitForTimeout(2500);
      expect(await notice.textContent()).toContain("what you write is lost");
      await page.evaluate(() => document.querySelector("iframe")?.remove());
      const calls = await page.evaluate(said, "");
      expect(calls.filter((call) => /^(?:SetValue|Commit)/.test(call))).toEqual([]);
      expect(calls).toContain(finish);
      await page.context().close();
    }, 60_000);

  it("reports each answer, the share of exercises that were answered correctly, the time and how it was left", async ({
    expect,
  }) => {
    const { page, frame } = await enter({ learner: "solver" });
    await answer(frame, { outcome: "not yet" });
    expect(await page.evaluate(said, `SetValue ${names.score}.raw`)).toEqual([
      `SetValue ${names.score}.raw 0`,
    ]);
    await answer(frame, { outcome: "correct", answer: "0.25" });
    await answer(frame, { outcome: "not yet" });
    await reopen(page, { learner: "solver" });
    await answer(frame, { id: "3.2", kind: "choice", answer: "b", outcome: "correct", all: 4 });
    const { interactions, score } = await results("solver", 4);
    expect(interactions).toMatchObject([
      { id: "90-a-lesson-3-1", type: "fill-in", result: names.wrong },
      { id: "90-a-lesson-3-1", type: "numeric", result: "correct" },
      { id: "90-a-lesson-3-1", type: "fill-in", result: names.wrong },
      { id: "90-a-lesson-3-2", type: "choice", result: "correct" },
    ]);
    expect(interactions.map((one) => one.student_response ?? one.learner_response)).toEqual([
      "1/3",
      "0.25",
      "1/3",
      "b",
    ]);
    expect(score).toMatchObject({ raw: "50", min: "0", max: "100" });
    if (form === scorm2004) expect(Number(score.scaled)).toBe(0.5);
    expect(await page.evaluate(said, `SetValue ${names.exit}`)).toEqual([
      `SetValue ${names.exit} suspend`,
    ]);
    const [time] = (await page.evaluate(said, `SetValue ${names.time}`)).slice(-1);
    expect(time).toMatch(form === scorm ? /00:00:0[1-9]$/ : /PT[1-9]S$/);
    await page.context().close();
  }, 60_000);

  it("reports code that was run in a cell as text, as long as the edition takes it, and counts it in the score", async ({
    expect,
  }) => {
    const learner = "runner";
    const { page, frame, errors } = await enter({ learner });
    const source = `const f = (z: number) => 1;\n  // ${"é".repeat(5000)}\ncheck("3.1", f);\n`;
    await answer(frame, { kind: "code", answer: source, outcome: "correct", all: 2 });
    const { interactions, score } = await results(learner, 1);
    const [type, most] = form === scorm ? ["fill-in", 250] : ["long-fill-in", 4000];
    expect(interactions).toMatchObject([{ id: "90-a-lesson-3-1", type, result: "correct" }]);
    const [{ student_response, learner_response }] = interactions as [Fields];
    expect(student_response ?? learner_response).toBe(
      `const f = (z: number) => 1; ⏎ // ${"é".repeat(5000)}`.slice(0, most as number),
    );
    expect(score).toMatchObject({ raw: "50" });
    await reopen(page, { learner });
    const solved = frame.locator('[data-exercise="3.1"] .solved');
    await expect
      .poll(() => solved.allInnerTexts(), soon)
      .toEqual(["✓ You have solved this exercise already."]);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("says when notes no longer fit, keeps all that does, and keeps them when they fit again", async ({
    expect,
  }) => {
    const learner = "writer";
    const { page, frame, field, notice } = await enter({ learner });
    const other = frame.locator("textarea").nth(1);
    const tooLong = "é".repeat(most);
    await field.fill("short");
    await field.fill(tooLong);
    expect(await notice.textContent()).toContain("longer than the learning platform keeps");
    await other.fill("another");
    expect(await notice.textContent()).toContain("longer");
    await reopen(page, { learner });
    await expect.poll(() => field.inputValue(), soon).toBe("short");
    expect(await other.inputValue()).toBe("another");
    await field.fill(tooLong);
    await field.fill(tooLong.slice(200));
    await expect.poll(() => notice.textContent(), soon).toBe("");
    // The browser does not send more than 64 kB from a page that is closed: it is saved before.
    await expect
      .poll(() => JSON.stringify(platform.kept({ learner, lesson })), soon)
      .toContain(tooLong.slice(200));
    await reopen(page, { learner });
    await expect.poll(() => field.inputValue(), soon).toBe(tooLong.slice(200));
    await page.context().close();
  }, 60_000);

  it("says when the platform cuts what it should keep", async ({ expect }) => {
    const cut = `const set = api.${setValue}; api.${setValue} = (name, value) => set.call(api, name, value.slice(0, 500));`;
    const { page, field, notice } = await enter({ learner: "cut", fault: cut });
    await field.fill("x".repeat(50));
    expect(await notice.count()).toBe(0);
    await field.fill("x".repeat(600));
    expect(await notice.textContent()).toContain("did not keep what you wrote");
    await page.context().close();
  }, 60_000);

  it("works, and says what is lost, whatever function of the platform throws or refuses", async ({
    expect,
  }) => {
    const ways: Record<string, string> = { throws: "throw new Error()", refuses: 'return "false"' };
    const meet = async (name: string, way: string) => {
      const fault = `api.${name} = () => { ${ways[way]} };`;
      const { page, frame, field, notice, errors } = await enter({ learner: name + way, fault });
      await field.fill("still here");
      await answer(frame, { outcome: "correct" });
      if (/Initialize|GetValue|SetValue|Commit/.test(name))
        await notice.filter({ hasText: /not kept|did not keep/ }).waitFor(soon);
      else expect(await notice.count()).toBe(0);
      expect(await field.inputValue()).toBe("still here");
      await page.evaluate(() => document.querySelector("iframe")?.remove());
      expect(errors, `${name} ${way}`).toEqual([]);
      await page.context().close();
    };
    const all = speech.functions.flatMap((name) => Object.keys(ways).map((way) => meet(name, way)));
    await Promise.all(all);
  }, 60_000);

  it("takes part where the platform answers true in place of the word", async ({ expect }) => {
    const fault = speech.functions
      .map(
        (name) =>
          `{ const own = api.${name}; api.${name} = (...words) => { const said = own.apply(api, words); return said === "true" ? true : said; }; }`,
      )
      .join("\n");
    const { page, field, notice } = await enter({ learner: "true", fault });
    await field.fill("kept");
    expect(await notice.count()).toBe(0);
    expect(await page.evaluate(said, `SetValue ${status}`)).toEqual([
      `SetValue ${status} incomplete`,
    ]);
    await page.context().close();
  }, 60_000);

  it("keeps notes in the browser if it is opened without a platform, and says where they are", async ({
    expect,
  }) => {
    const { page, errors } = await visit(browser, platform.home, lesson);
    await page.locator("textarea").first().fill("mine");
    await page.reload();
    expect(await page.locator("textarea").first().inputValue()).toBe("mine");
    expect(await page.locator(".bottom").textContent()).toContain(
      "Without a platform, what you write stays in this browser",
    );
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);
});

/** What the lesson said to the platform that begins with these words. Runs in the platform's page. */
const said = (start: string) => window.calls.filter((call) => call.startsWith(start));

/** Scrolls until the text above a heading is in view. */
const toEndBefore = (frame: FrameLocator, id: string) =>
  frame.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView({ block: "end" }));

/** Scrolls through the lesson as somebody does who reads quickly. */
const readAll = (frame: FrameLocator) =>
  frame.locator(".lesson").evaluate(async (article) => {
    for (const part of article.querySelectorAll("h2, .cell:last-child")) {
      part.scrollIntoView({ block: "end" });
      await new Promise((resolve) => setTimeout(resolve, 1200));
    }
  });

/** An exercise on the page judges an answer. */
const answer = (frame: FrameLocator, given: Partial<AnswerGiven>) =>
  frame
    .locator("html")
    .evaluate((_, [name, detail]) => document.dispatchEvent(new CustomEvent(name, { detail })), [
      answerEvent,
      { id: "3.1", kind: "number", answer: "1/3", outcome: "correct", all: 4, ...given },
    ] as const);

type Fields = Readonly<Record<string, string>>;

interface Kept {
  readonly core?: { readonly score: Fields };
  readonly score: Fields;
  readonly interactions?: Readonly<Record<string, Fields>>;
}

/** The answers and the score in what a runtime saved, if it has saved anything. */
function resultsIn(kept: unknown) {
  if (kept === undefined) return undefined;
  const { core, score, interactions = {} } = kept as Kept;
  return { interactions: Object.values(interactions), score: core?.score ?? score };
}

/** The lesson in the platform's frame. */
function inside(page: Page) {
  const frame = page.frameLocator("iframe");
  return { frame, field: frame.locator("textarea").first(), notice: frame.locator(".notice") };
}
