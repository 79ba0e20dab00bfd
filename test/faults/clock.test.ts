/** A computer whose clock is wrong, or is set back while somebody works. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inProject, root } from "../../tools/setup/paths.js";
import { drive } from "../kernel/talk.js";
import { oneNeuron } from "./one-neuron.js";
import { isLeftOut } from "./skipped.js";
import { skipped as noWorlds, onLoan, World } from "./world.js";

/** It stands between a program and the system, and answers when the program asks for the time. */
const library = [
  "/usr/lib/x86_64-linux-gnu",
  "/usr/lib/aarch64-linux-gnu",
  "/usr/lib64",
  "/usr/lib",
]
  .map((folder) => join(folder, "faketime", "libfaketime.so.1"))
  .find(existsSync);

const skipped =
  isLeftOut(
    library !== undefined,
    "tests of a wrong clock. They need faketime (Debian: faketime).",
  ) || noWorlds;

const folder = mkdtempSync(join(tmpdir(), "clock "));
const record = join(folder, "progress.json");
const clock = join(folder, "time");

/** Setting a clock does not change how time passes: what counts seconds goes on. */
const settings = {
  env: {
    LD_PRELOAD: library ?? "",
    FAKETIME_TIMESTAMP_FILE: clock,
    FAKETIME_NO_CACHE: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
    ONE_NEURON_PROGRESS: record,
  },
};

const setTo = (time: string) => writeFileSync(clock, `@${time}\n`);

let world: World;

beforeAll(async () => {
  if (skipped) return;
  world = await World.make(onLoan(root));
});

afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(skipped).each(["1970-01-02 00:00:00", "2039-06-01 00:00:00"])("on %s", (time) => {
  beforeAll(() => setTo(time));

  it("setup makes anew what changed, and finds it in place the next time", async () => {
    await world.happen(`rm "${inProject("dist", ".one-neuron-stamp")}"`);
    const first = await oneNeuron(world, ["setup"], settings);
    expect(first.output).toContain("✓ Building the library");
    expect(first.code).toBe(0);
    const { output } = await oneNeuron(world, ["setup"], settings);
    expect(output).not.toContain("Building");
  }, 60_000);

  it("a lesson gives what it gives at any time", async () => {
    const { code, output } = await oneNeuron(world, ["notebooks", "--check", "00"], settings);
    expect(output).toContain("✓ 00-start-here.ipynb");
    expect(code).toBe(0);
  }, 60_000);
});

it.skipIf(skipped)(
  "an export writes the same bytes at any time",
  async () => {
    async function run(name: string, env = {}) {
      const out = join(folder, name);
      const words = ["export", "--lesson", "00", "--scorm", "--out", out];
      const { output } = await oneNeuron(world, words, { env });
      expect(output).toContain("is ready");
      return readdirSync(out).map((file) => [file, readFileSync(join(out, file), "base64")]);
    }
    setTo("1970-01-02 00:00:00");
    const longAgo = await run("long ago", settings.env);
    setTo("2039-06-01 00:00:00");
    expect(longAgo).toEqual(await run("in future", settings.env));
    expect(longAgo).toEqual(await run("now"));
  },
  60_000,
);

it.skipIf(skipped)(
  "results are kept while the clock is set back, and forward, in one kernel",
  async () => {
    setTo("2026-03-01 12:00:00");
    rmSync(record, { force: true });
    const set = (time: string) =>
      `require("node:fs").writeFileSync(${JSON.stringify(clock)}, "@${time}\\n");`;
    const answers = await drive(
      {
        first: { run: 'import { check, progress } from "one-neuron"; check("3.5", "b");' },
        back: { run: `${set("1970-01-02 00:00:00")} new Date().getFullYear()` },
        second: { run: 'check("3.1", 0);' },
        forward: { run: `${set("2039-06-01 00:00:00")} new Date().getFullYear()` },
        third: { run: 'check("3.2", 0);' },
      },
      settings,
    );
    expect([answers.back.text, answers.forward.text]).toEqual(["1970\n", "2039\n"]);
    for (const { displays } of [answers.first, answers.second, answers.third])
      expect(displays[0]?.data["text/plain"]).not.toContain("could not be kept");
    expect(JSON.parse(readFileSync(record, "utf8")).outcomes).toEqual({
      "3.5": "correct",
      "3.1": "not yet",
      "3.2": "not yet",
    });
    expect(readdirSync(folder)).not.toContainEqual(expect.stringMatching(/\.tmp$/));
  },
  60_000,
);
