/** A folder is replaced whole or not at all. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import type { File } from "../../tools/export/write/files.js";
import { prepare, replaceFolder } from "../../tools/export/write/replace-folder.js";
import { inProject } from "../../tools/setup/paths.js";
import { temporary } from "./temp.js";

let out: string;
const content = (name: string) => readFileSync(join(out, name), "utf8");

beforeEach(() => {
  out = join(temporary(), "site");
});

describe("replaceFolder", () => {
  it("writes a folder and leaves nothing beside it", () => {
    replaceFolder(out, new Map([["a/b.html", "one"]]));
    replaceFolder(out, new Map([["a/c.html", "two"]]));
    expect(content("a/c.html")).toBe("two");
    expect(readdirSync(join(out, "a"))).toEqual(["c.html"]);
    expect(readdirSync(join(out, ".."))).toEqual(["site"]);
  });

  it("leaves the old folder whole when a file cannot be written", () => {
    replaceFolder(out, new Map([["a.html", "old"]]));
    const files = new Map<string, File>([
      ["a.html", "new"],
      ["b.html", { copyOf: join(out, "no such file") }],
    ]);
    expect(() => replaceFolder(out, files)).toThrow(/could not be written: .*no such file/);
    expect(content("a.html")).toBe("old");
    expect(readdirSync(join(out, ".."))).toEqual(["site"]);
  });

  it("leaves the old folder whole when it is killed half way, and the next one tidies up", async () => {
    replaceFolder(out, new Map([["a.html", "old"]]));
    const module = pathToFileURL(inProject("tools", "export", "write", "replace-folder.ts")).href;
    const program = `import { replaceFolder } from ${JSON.stringify(module)};
      replaceFolder(${JSON.stringify(out)}, new Map([["a.html", "new"], ["b.html", { get copyOf() {
        process.stdout.write("half way");
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      } }]]));`;
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", program],
      { cwd: inProject(), stdio: ["ignore", "pipe", "inherit"] },
    );
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "close");
    expect(content("a.html")).toBe("old");
    replaceFolder(out, new Map([["a.html", "new"]]));
    expect(readdirSync(join(out, ".."))).toEqual(["site"]);
  }, 30_000);

  it("refuses a folder with files that no export wrote", () => {
    replaceFolder(join(out, "..", "other"), new Map([["a", "b"]]));
    expect(() => replaceFolder(join(out, ".."), new Map())).toThrow(
      /holds other.*, which no export wrote/,
    );
    expect(existsSync(join(out, "..", "other", "a"))).toBe(true);
  });

  it("refuses a folder of its own to which somebody added a file, but for what file managers leave", () => {
    replaceFolder(out, new Map([["a.html", "old"]]));
    writeFileSync(join(out, ".DS_Store"), "");
    replaceFolder(out, new Map([["a.html", "new"]]));
    writeFileSync(join(out, "handout.pdf"), "mine");
    expect(() => replaceFolder(out, new Map([["a.html", "newer"]]))).toThrow(
      "holds handout.pdf, which no export wrote.",
    );
    expect([content("a.html"), content("handout.pdf")]).toEqual(["new", "mine"]);
  });

  it("replaces what it wrote before its mark held a list, and tidies up after a removal that was killed", () => {
    replaceFolder(out, new Map([["a.html", "old"]]));
    writeFileSync(join(out, ".one-neuron-export"), "Written by npm run export; …\n");
    replaceFolder(join(out, "..", ".site.old"), new Map([["b.html", "older"]]));
    replaceFolder(out, new Map([["a.html", "new"]]));
    expect(content("a.html")).toBe("new");
    expect(readdirSync(join(out, ".."))).toEqual(["site"]);
  });

  it.each([".site.old", ".site.new"])("refuses to touch somebody's own %s beside it", (name) => {
    replaceFolder(out, new Map([["a.html", "old"]]));
    mkdirSync(join(out, "..", name));
    writeFileSync(join(out, "..", name, "mine.txt"), "mine");
    expect(() => replaceFolder(out, new Map())).toThrow(/holds mine.txt, which no export wrote/);
    expect(readFileSync(join(out, "..", name, "mine.txt"), "utf8")).toBe("mine");
  });

  it("says in a sentence that a file stands where the folder should, or above it", () => {
    writeFileSync(out, "mine");
    expect(() => replaceFolder(out, new Map())).toThrow("site is a file.");
    expect(() => replaceFolder(join(out, "below"), new Map())).toThrow("could not be written");
  });
});

describe("prepare", () => {
  it("puts the old folder back if the export was killed between its two renamings", () => {
    replaceFolder(out, new Map([["a.html", "old"]]));
    renameSync(out, join(out, "..", ".site.old"));
    prepare(out);
    expect(content("a.html")).toBe("old");
  });

  it("removes an old folder whose successor is in place", () => {
    replaceFolder(out, new Map([["a.html", "new"]]));
    replaceFolder(join(out, "..", ".site.old"), new Map());
    prepare(out);
    expect(content("a.html")).toBe("new");
    expect(readdirSync(join(out, ".."))).toEqual(["site"]);
  });
});
