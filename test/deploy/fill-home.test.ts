/** How a learner's home gets the course, and keeps what the learner did. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { inProject } from "../../tools/setup/paths.js";

const inside = (name: string) => inProject("tools", "image", "inside", name);
const lesson = "notebooks/03-the-sigmoid.ipynb";
const original = (name: string) => readFileSync(inProject(name), "utf8");

let home: string;
const inHome = (name: string) => join(home, name);
const theirs = (name: string) => readFileSync(inHome(name), "utf8");

function run(program: string, ...args: string[]) {
  const env = { ...process.env, HOME: home, USERPROFILE: home };
  return spawnSync(program, args, { env, encoding: "utf8" });
}
const fill = () => run(process.execPath, inside("fill-home.js"));

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "a learner's home "));
});

describe("a learner's home", () => {
  it("gets lessons and data when it is new", () => {
    expect(fill().status).toBe(0);
    for (const name of [lesson, "data/penguins.csv", "data/cats/train.h5"])
      expect(readFileSync(inHome(name)).equals(readFileSync(inProject(name)))).toBe(true);
  });

  it("keeps what the learner changed, however often it is filled", () => {
    fill();
    writeFileSync(inHome(lesson), "my answer");
    fill();
    fill();
    expect(theirs(lesson)).toBe("my answer");
  });

  it("keeps a file of the learner's that has the name of a lesson from the beginning", () => {
    mkdirSync(inHome("notebooks"));
    writeFileSync(inHome(lesson), "here before the course");
    fill();
    fill();
    expect(theirs(lesson)).toBe("here before the course");
  });

  it("is filled around a folder of the learner's that has the name of a lesson", () => {
    mkdirSync(inHome(lesson), { recursive: true });
    expect(fill()).toMatchObject({ status: 0, stderr: "" });
    expect(theirs("notebooks/04-loss-and-cost.ipynb")).toContain("nbformat");
  });

  it("gets back what was deleted", () => {
    fill();
    rmSync(inHome(lesson));
    fill();
    expect(theirs(lesson)).toBe(original(lesson));
  });

  it("follows a newer course where the learner never touched a file", () => {
    fill();
    const old = "the lesson of an older course";
    writeFileSync(inHome(lesson), old);
    const record = JSON.parse(theirs(".one-neuron/given.json"));
    record[lesson] = createHash("sha256").update(old).digest("hex");
    writeFileSync(inHome(".one-neuron/given.json"), JSON.stringify(record));
    fill();
    expect(theirs(lesson)).toBe(original(lesson));
  });

  it.each(["", "null", "[1"])(
    "loses nothing when the record of what was given is damaged: %j",
    (record) => {
      fill();
      writeFileSync(inHome(lesson), "my answer");
      writeFileSync(inHome(".one-neuron/given.json"), record);
      expect(fill().status).toBe(0);
      expect(theirs(lesson)).toBe("my answer");
    },
  );

  it("that cannot be filled is told so in a sentence", () => {
    writeFileSync(inHome("notebooks"), "a file where a folder is expected");
    const { status, stderr } = fill();
    expect(stderr).toContain("is a file where a folder is expected");
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(1);
  });
});

// The entrypoint is a script for the shell of Debian.
describe.skipIf(process.platform === "win32")("the image's entrypoint", () => {
  it("fills the home, and then becomes the program that was asked for", () => {
    const { status, stdout } = run(
      "sh",
      inside("entrypoint.sh"),
      "sh",
      "-c",
      "echo started; exit 7",
    );
    expect(stdout).toBe("started\n");
    expect(status).toBe(7);
    expect(theirs(lesson)).toBe(original(lesson));
  });

  it("starts the program although the home cannot be filled", () => {
    writeFileSync(inHome("notebooks"), "in the way");
    const { status, stdout, stderr } = run("sh", inside("entrypoint.sh"), "echo", "started");
    expect(stdout).toBe("started\n");
    expect(stderr).toContain("could not be brought up to date");
    expect(status).toBe(0);
  });
});
