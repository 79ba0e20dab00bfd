import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { onRequest } from "../../tools/export/forms/index.js";
import { writeFixtures } from "./fixtures.js";
import { site } from "./site.js";

it("the folder has the library's reference beside its pages, and its first page leads there", async () => {
  const folder = await site({}, { paths: writeFixtures() });
  expect(existsSync(join(folder, "api", "index.html"))).toBe(true);
  expect(readFileSync(join(folder, "index.html"), "utf8")).toContain('href="api/index.html"');
});

it("the other forms make no reference", async () => {
  const reference = () => Promise.reject(new Error("asked for"));
  for (const form of onRequest) await site({ form }, { paths: writeFixtures(), reference });
  await expect(site({}, { paths: writeFixtures(), reference })).rejects.toThrow("asked for");
});
