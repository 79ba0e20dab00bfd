/** A writer's draft lies beside the file until it takes its place; those of writers that died are swept away. */

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, utimesSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { writeOutcome } from "../../src/study/record.js";
import { freshRecord, outcomesIn, write } from "./fresh-record.js";

let file: string;

beforeEach(() => {
  file = freshRecord();
});

const filesBeside = () => readdirSync(dirname(file)).filter((name) => !file.endsWith(name));

/** The draft of a certain process, as if it had asked for the lock before any other. */
const draftOf = (pid: number | undefined) =>
  join(dirname(file), `one-neuron-1000000000000-${pid}-0123abcd.tmp`);

/** The number of a process that has ended. */
const dead = spawnSync(process.execPath, ["--version"]).pid;

const longAgo = new Date(Date.now() - 60_000);

describe("a draft that was left behind", () => {
  it.each([
    ["by a process that has ended", dead],
    ["by an earlier process that had the number of this one", process.pid],
  ])("%s is swept away", (_, pid) => {
    write(draftOf(pid), '{"outco');
    expect(writeOutcome("3.5", "correct")).not.toHaveProperty("trouble");
    expect(outcomesIn(file)).toEqual({ "3.5": "correct" });
    expect(filesBeside()).toEqual([]);
  });

  it("is swept away when it is old, even if another process has the number by now", () => {
    write(draftOf(process.ppid), "");
    utimesSync(draftOf(process.ppid), longAgo, longAgo);
    expect(writeOutcome("3.5", "correct")).not.toHaveProperty("trouble");
    expect(filesBeside()).toEqual([]);
  });
});

describe("the draft of a process that works", () => {
  it("is waited for, but not for ever: then the learner is told, and nothing is written", () => {
    write(file, '{"outcomes": {"3.1": "correct"}}');
    write(draftOf(process.ppid), "");
    expect(writeOutcome("3.5", "correct").trouble).toBe(
      `another notebook is writing to ${file} just now. Wait a moment, then run this cell again.`,
    );
    expect(outcomesIn(file)).toEqual({ "3.1": "correct" });
    expect(filesBeside()).toEqual([basename(draftOf(process.ppid))]);
  });
});

describe("a file that is nobody's draft", () => {
  it.each([
    "one-neuron.tmp",
    `one-neuron-${dead}.tmp`,
    `one-neuron-1000000000000-${dead}-somebody.tmp`,
    `one-neuron-1000000000000-${dead}-0123abcd.tmp.mine`,
    `my one-neuron-1000000000000-${dead}-0123abcd.tmp`,
    "one-neuron-1000000000000-me-0123abcd.tmp",
    "progress.json.bak",
    `progress.json.${dead}.tmp`,
  ])("stays where it is, and is in nobody's way: %s", (name) => {
    write(join(dirname(file), name), "mine");
    utimesSync(join(dirname(file), name), longAgo, longAgo);
    expect(writeOutcome("3.5", "correct")).not.toHaveProperty("trouble");
    expect(filesBeside()).toEqual([name]);
  });

  it("stays where it is if it is a folder, whatever its name", () => {
    mkdirSync(draftOf(dead), { recursive: true });
    expect(writeOutcome("3.5", "correct")).not.toHaveProperty("trouble");
    expect(filesBeside()).toHaveLength(1);
  });
});
