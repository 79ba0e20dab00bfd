import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { replaceFolder, restore } from "../../tools/export/swap.js";
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
    const files = [
      ["a.html", "new"],
      ["b.html", { copyOf: join(out, "no such file") }],
    ] as const;
    expect(() => replaceFolder(out, files)).toThrow("no such file");
    expect(content("a.html")).toBe("old");
  });

  it("leaves the old folder whole when it is killed half way, and the next one tidies up", async () => {
    replaceFolder(out, new Map([["a.html", "old"]]));
    const module = pathToFileURL(inProject("tools", "export", "swap.ts")).href;
    const program = `import { replaceFolder } from ${JSON.stringify(module)};
      replaceFolder(${JSON.stringify(out)}, { *[Symbol.iterator]() {
        yield ["a.html", "new"];
        process.stdout.write("half way");
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      } });`;
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
      "holds files that no export wrote",
    );
    expect(existsSync(join(out, "..", "other", "a"))).toBe(true);
  });
});

describe("restore", () => {
  it("puts the old folder back if the export was killed between its two renamings", () => {
    replaceFolder(out, new Map([["a.html", "old"]]));
    renameSync(out, join(out, "..", ".site.old"));
    restore(out);
    expect(content("a.html")).toBe("old");
  });

  it("removes an old folder whose successor is in place", () => {
    replaceFolder(out, new Map([["a.html", "new"]]));
    replaceFolder(join(out, "..", ".site.old"), new Map());
    restore(out);
    expect(content("a.html")).toBe("new");
    writeFileSync(join(out, "x"), "");
    expect(readdirSync(join(out, ".."))).toEqual(["site"]);
  });
});
