import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import {
  isAsStamped,
  packages,
  programsChecksum,
  readStamp,
  stampFile,
} from "../../tools/data/stamp.js";
import { inProject } from "../../tools/setup/paths.js";
import { filesOf } from "../../tools/setup/stamp.js";

/** A copy of what the stamp is about. */
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "one neuron "));
  for (const path of ["tools/data", "data", "src/data/random.ts", "package-lock.json"])
    cpSync(inProject(path), join(project, path), { recursive: true });
});

describe("the checksum of the data's programs", () => {
  it("is that of the project wherever it lies", () => {
    expect(programsChecksum(project)).toBe(programsChecksum());
  });

  it.each(["tools/data/cats/fur.ts", "tools/data/penguins.ts", "src/data/random.ts"])(
    "changes with %s",
    (path) => {
      appendFileSync(join(project, path), "// one line more\n");
      expect(programsChecksum(project)).not.toBe(programsChecksum());
    },
  );

  it("changes with a file's name, and with one file more or less", () => {
    const kinds = join(project, "tools/data/cats/kinds");
    renameSync(join(kinds, "owl.ts"), join(kinds, "owls.ts"));
    const renamed = programsChecksum(project);
    rmSync(join(kinds, "owls.ts"));
    expect(new Set([renamed, programsChecksum(project), programsChecksum()]).size).toBe(3);
  });

  it.each(packages)("changes with the version of %s", (name) => {
    const path = join(project, "package-lock.json");
    const lock = JSON.parse(readFileSync(path, "utf8"));
    lock.packages[`node_modules/${name}`].version = "0.0.0";
    writeFileSync(path, JSON.stringify(lock));
    expect(programsChecksum(project)).not.toBe(programsChecksum());
  });

  it("knows every package that the programs use", () => {
    const texts = filesOf(inProject("tools", "data")).map((file) => readFileSync(file, "utf8"));
    const used = texts
      .flatMap((text) => [...text.matchAll(/from "([^".][^"]*)"/g)].map(([, name]) => name))
      .filter((name) => !name?.startsWith("node:") && name !== "one-neuron");
    expect(packages).toEqual(expect.arrayContaining(used));
  });

  it("stays the same when git gives the files the line ends of Windows", () => {
    for (const file of filesOf(join(project, "tools/data")))
      writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    expect(programsChecksum(project)).toBe(programsChecksum());
  });
});

describe("data/stamp.json", () => {
  const names = Object.keys(readStamp().data);

  it("names every file that programs make, as it is committed", () => {
    expect(names).toEqual(["data/penguins.csv", "data/cats/train.h5", "data/cats/test.h5"]);
    expect(names.filter((name) => !isAsStamped(readStamp(), name))).toEqual([]);
  });

  it.each(names)("is no longer that of %s once a byte of it has changed", (name) => {
    const path = join(project, name);
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = (bytes.at(-1) as number) ^ 1;
    writeFileSync(path, bytes);
    expect(names.filter((other) => !isAsStamped(readStamp(project), other, project))).toEqual([
      name,
    ]);
  });

  it("is no longer that of a file that was deleted", () => {
    rmSync(join(project, "data/penguins.csv"));
    expect(isAsStamped(readStamp(project), "data/penguins.csv", project)).toBe(false);
  });

  it.each([
    ["is missing", () => rmSync(join(project, stampFile))],
    ["is damaged", () => writeFileSync(join(project, stampFile), "{")],
  ])("says how to make it again when it %s", (_what, harm) => {
    harm();
    expect(() => readStamp(project)).toThrow(/data\/stamp\.json cannot be read[\s\S]*npm run data/);
  });
});

it("npm run data refuses a word that it does not know", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", inProject("tools/data/main.ts"), "--chek"],
    { cwd: inProject(), encoding: "utf8" },
  );
  expect(stderr).toContain('npm run data does not know "--chek".');
  expect(status).toBe(1);
});
