/** Small functions of the export, from a value to words. */

import { describe, expect, it } from "vitest";
import { textWidth } from "../../tools/export/build/charts/text-width.js";
import { mentioning } from "../../tools/export/build/text/mention.js";
import { takeControls } from "../../tools/export/chart/controls.js";
import { nearest } from "../../tools/export/client/figure/controls.js";
import { html, jsonInHtml, trusted } from "../../tools/export/client/html.js";
import { unbroken, withMinus } from "../../tools/export/client/typography.js";
import { table } from "../../tools/export/measure/table.js";
import { duration } from "../../tools/export/page/index-page.js";
import { describe as describeLesson } from "../../tools/export/read/course.js";
import { languages } from "../../tools/export/words/index.js";
import { markdown, notebook } from "../notebooks/build.js";
import { lessonA } from "./fixtures.js";

describe("html", () => {
  it("escapes every value that is not markup itself", () => {
    const inner = html`<b title="${'"'}">${"<i>"}</b>`;
    expect(
      html`<p>${inner}${"a & b"}${3}${undefined}${false}${[inner, trusted("<br>")]}</p>`.text,
    ).toBe('<p><b title="&quot;">&lt;i&gt;</b>a &amp; b3<b title="&quot;">&lt;i&gt;</b><br></p>');
  });

  it("writes JSON that cannot end its element", () => {
    const { text } = jsonInHtml({ a: "</script><!--" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({ a: "</script><!--" });
  });
});

describe("mentioning(words, what)", () => {
  it.each([
    ["lesson 05", "lesson 05 “Gradient descent”"],
    ["Lesson 05", "Lesson 05 “Gradient descent”"],
    ["05 · Gradient descent", "05 · Gradient descent"],
    ["gradient descent", "gradient descent (lesson 05)"],
    ["the slope <em>downhill</em>", "the slope <em>downhill</em> (lesson 05 “Gradient descent”)"],
    ["0.05", "0.05 “Gradient descent”"],
  ])("says after %s what it leaves unsaid of a lesson", (words, all) => {
    expect(mentioning(words, { number: "05", title: "Gradient descent" })).toBe(all);
  });

  it("names a file by its place, and a lesson without a number by its title", () => {
    expect(mentioning("how", { file: "data/README.md" })).toBe("how (data/README.md)");
    expect(mentioning("a &amp; b", { number: "", title: "A & B" })).toBe("a &amp; b");
    expect(mentioning("this", { number: "", title: "<b>" })).toBe("this “&lt;b&gt;”");
  });
});

describe("a lesson", () => {
  it("tells its number, title, question, minutes and goals", () => {
    expect(describeLesson("notebooks/90-first.ipynb", notebook(...lessonA), "html")).toMatchObject({
      page: "90-first.html",
      number: "90",
      title: "First",
      question: "What is shown here?",
      minutes: 20,
      goals: ["follow [a link](91-second.ipynb#Where-to,-then?)", "count to $3$"],
    });
  });

  it("has a title in plain words too, and takes none from code", () => {
    const cell = markdown("```sh\n# install\n```\n\n# 92 · What `z` and $\\sigma$ mean");
    expect(describeLesson("92-z.ipynb", notebook(cell), "html")).toMatchObject({
      title: "What `z` and $\\sigma$ mean",
      plainTitle: "What z and sigma mean",
    });
  });

  it("that says nothing has its file's name for a title", () => {
    expect(describeLesson("a b.ipynb", notebook(), "html")).toMatchObject({
      page: "a-b.html",
      title: "a b",
      minutes: undefined,
      goals: [],
    });
  });
});

it("duration(minutes, words) rounds to half hours", () => {
  expect([40, 60, 95, 270].map((minutes) => duration(minutes, languages[0]))).toEqual([
    "about 40 minutes",
    "about 1 hour",
    "about 1½ hours",
    "about 4½ hours",
  ]);
});

it("textWidth(text, size) grows with the text and with its size", () => {
  expect(textWidth("will", 10)).toBeCloseTo(17.8, 6);
  expect(textWidth("MMMM", 10)).toBeGreaterThan(textWidth("illi", 10));
  expect(textWidth("temperature", 24)).toBeCloseTo(2 * textWidth("temperature", 12), 6);
});

it("takeControls(spec) knows where a slider starts that belongs to a selection: Vega-Lite writes it as an expression", () => {
  const bind = { input: "range", min: -5, max: 3, step: 0.2 };
  const { controls, spec } = takeControls({
    signals: [{ name: "place_w", init: "-1.6", bind } as never, { name: "steps", value: 8, bind }],
  });
  expect(controls.map(({ signal, value }) => [signal, value])).toEqual([
    ["place_w", -1.6],
    ["steps", 8],
  ]);
  expect(spec.signals).toEqual([
    { name: "place_w", init: "-1.6" },
    { name: "steps", value: 8 },
  ]);
});

it("nearest(value, min, step) is a step of the slider, with the digits that its steps have", () => {
  expect(nearest(-0.232163, -0.5, 0.002)).toBe(-0.232);
  expect(nearest(64.79456244104357, 60, 0.1)).toBe(64.8);
  expect(nearest(0, -3.9, 0.1)).toBe(0);
  expect(nearest(3.2, 1, 1)).toBe(3);
});

describe("the table", () => {
  const page = { weight: 250_000, outside: 0, paint: 320, shift: 0.001, violations: 0 };

  it("takes the median of the pages, and the worst where one bad page is enough", () => {
    const ours = {
      pages: [page, { ...page, weight: 270_000, shift: 0.01 }, { ...page, weight: 900_000 }],
      all: 9.86,
      one: 2.2,
    };
    const theirs = { pages: [{ ...page, outside: 2 }], all: 5, one: undefined };
    const text = table(ours, theirs);
    expect(text).toContain("| 270 kB | 250 kB and what the network adds |");
    expect(text).toContain("| 0.010 | 0.001 |");
    expect(text).toContain("| 9.9 s | 5.0 s |");
  });
});

describe("the words of a chart", () => {
  it("have a minus and no hyphen before a negative number", () => {
    expect(["-0.2", "3"].map(withMinus)).toEqual(["−0.2", "3"]);
  });

  it("do not break at an equals sign or before a unit", () => {
    expect(unbroken("34 % at 31 °F")).toBe("34\u00a0% at 31\u00a0°F");
    expect(unbroken("At w = 0, b < 1: level")).toBe("At w\u00a0=\u00a00, b\u00a0<\u00a01: level");
  });
});
