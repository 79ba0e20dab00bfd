import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

  it.each(["bench", "export"])("finds the marks of %s in docs/performance.md", (name) => {
    const text = readFileSync(inProject("docs", "performance.md"), "utf8");
    expect(text).toMatch(new RegExp(`<!-- ${name} -->\n\n[^]+\n\n<!-- /${name} -->`));
  });
});
