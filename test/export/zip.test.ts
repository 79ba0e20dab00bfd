/** The archive is the same bytes wherever and whenever it is made. */

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Files } from "../../tools/export/write/files.js";
import { zip } from "../../tools/export/write/zip.js";
import { inProject, venvPython } from "../../tools/setup/paths.js";
import { temporary } from "./temp.js";

const files: Files = new Map([
  ["a.html", "one"],
  ["b/c.html", "two"],
]);

const digits = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

afterEach(() => vi.useRealTimers());

describe("zip(files)", () => {
  it("gives the same bytes at another time", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(new Date("2026-01-01T12:00:00Z"));
    const before = digits(await zip(files));
    vi.setSystemTime(new Date("2031-07-09T23:59:59Z"));
    expect(digits(await zip(files))).toBe(before);
  });

  it("gives the same bytes in other time zones", async () => {
    const module = pathToFileURL(inProject("tools", "export", "write", "zip.ts")).href;
    const program = `import { zip } from ${JSON.stringify(module)};
      const bytes = await zip(new Map(${JSON.stringify([...files])}));
      console.log(new Date("2026-01-01T00:00:00Z").getHours(), Buffer.from(bytes).toString("hex"));`;
    const inZone = (zone: string) =>
      execFileSync(
        process.execPath,
        ["--import", "tsx", "--input-type=module", "--eval", program],
        {
          cwd: inProject(),
          encoding: "utf8",
          env: { ...process.env, TZ: zone },
        },
      ).trim();
    const bytes = digits(await zip(files));
    expect(inZone("Asia/Tokyo")).toBe(`9 ${bytes}`);
    expect(inZone("America/New_York")).toBe(`19 ${bytes}`);
  }, 30_000);

  it("says of all its entries that they are from the first moment that a zip file knows", async () => {
    const path = join(temporary(), "files.zip");
    writeFileSync(path, await zip(files));
    const program =
      "import sys, zipfile; print(*[(e.filename, e.date_time) for e in zipfile.ZipFile(sys.argv[1]).infolist()])";
    expect(execFileSync(venvPython, ["-c", program, path], { encoding: "utf8" }).trim()).toBe(
      "('a.html', (1980, 1, 1, 0, 0, 0)) ('b/c.html', (1980, 1, 1, 0, 0, 0))",
    );
  });
});
