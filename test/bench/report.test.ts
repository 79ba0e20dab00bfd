import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageTable } from "../../tools/bench/page-table.js";
import { median, number, table, writeSection } from "../../tools/bench/report.js";
import { inProject } from "../../tools/setup/paths.js";

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])("median(%j) is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});

it.each([
  [0.0071349, "0.00713"],
  [182.4, "182"],
  [1234, "1230"],
])("number(%d) has three digits: %s", (value, text) => {
  expect(number(value)).toBe(text);
});

it("table gives a table of Markdown", () => {
  expect(table(["who", "seconds"], [["numpy", "2"]])).toBe(
    "| who | seconds |\n| --- | --- |\n| numpy | 2 |",
  );
});

describe("pageTable", () => {
  it("has the median and the slowest of each task, with three digits", () => {
    const [, , row] = pageTable([{ name: "ready", times: [412.34, 399.9, 1234] }]).split("\n");
    expect(row).toBe("| ready | 412 | 1230 |  |");
  });

  it("says whether the median keeps to the bar, whatever the slowest is", () => {
    const quick = { name: "ready", times: [500, 499, 900], bar: 500 };
    const slow = { name: "moved", times: [100.1], bar: 100 };
    const [, , ...rows] = pageTable([quick, slow]).split("\n");
    expect(rows).toEqual(["| ready | 500 | 900 | ≤ 500 ✓ |", "| moved | 100 | 100 | ≤ 100 ✗ |"]);
  });
});

describe("writeSection", () => {
  const file = join(mkdtempSync(join(tmpdir(), "one neuron ")), "performance.md");

  it("replaces what stands between the marks of its name, and nothing else", () => {
    const section = (text: string) => `before\n<!-- b -->\n\n${text}\n\n<!-- /b -->\nafter\n`;
    const other = "<!-- a -->\n\nfirst\n\n<!-- /a -->\n";
    writeFileSync(file, other + section("old | $1"));
    writeSection("b", "new | $& $1", file);
    expect(readFileSync(file, "utf8")).toBe(other + section("new | $& $1"));
  });

  it.each([["none"], ["<!-- b -->"], ["<!-- /b --> <!-- b -->"]])(
    "says which marks are missing in %j",
    (text) => {
      writeFileSync(file, text);
      expect(() => writeSection("b", "new", file)).toThrow(
        /has no place for what was measured\.\nPut <!-- b --> and <!-- \/b -->/,
      );
      expect(readFileSync(file, "utf8")).toBe(text);
    },
  );

  it.each(["bench", "pages", "export"])("finds the marks of %s in docs/performance.md", (name) => {
    const text = readFileSync(inProject("docs", "performance.md"), "utf8");
    expect(text).toMatch(new RegExp(`<!-- ${name} -->\n\n[^]+\n\n<!-- /${name} -->`));
  });
});
