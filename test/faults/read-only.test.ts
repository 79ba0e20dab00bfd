/** An install that a class shares and only its teacher can change: what can work there works, the rest is said in a sentence. */

import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inProject, root, scratch } from "../../tools/setup/paths.js";
import { cellsIn } from "./cells.js";
import { oneNeuron, stack } from "./one-neuron.js";
import { onLoan, readOnly, skipped, World } from "./world.js";

const nobody = 65_534;
const home = mkdtempSync(join(tmpdir(), "home "));
const settings = { user: nobody, env: { HOME: home, TMPDIR: home } };

/** Jupyter's own files, as those of any learner, and the results. */
const learner = {
  HOME: home,
  TMPDIR: home,
  JUPYTER_RUNTIME_DIR: join(home, "runtime"),
  ONE_NEURON_PROGRESS: join(home, "results", "progress.json"),
};

let world: World;

beforeAll(async () => {
  if (skipped) return;
  for (let folder = home; folder !== dirname(folder); folder = dirname(folder))
    chmodSync(folder, statSync(folder).mode | 0o055);
  chownSync(home, nobody, nobody);
  mkdirSync(scratch, { recursive: true });
  // The Python of this computer may lie in root's home, which is closed.
  const open = `${onLoan("/root")}; chmod o+rx /root`;
  world = await World.make([open, onLoan(root), readOnly(root)].join("\n"));
});

afterAll(async () => {
  await world?.end();
  rmSync(home, { recursive: true, force: true });
});

describe.skipIf(skipped)("in an install that can only be read, as another user", () => {
  it("setup finds everything in place", async () => {
    const { code, output } = await oneNeuron(world, ["setup"], settings);
    expect(output).toContain("Everything is in place");
    expect(code).toBe(0);
  }, 60_000);

  it("a kernel judges, and keeps the results in the learner's own file", async () => {
    const [verdict, table] = await cellsIn(
      world,
      ['import { check, progress } from "one-neuron"; check("3.5", "b");', "progress();"],
      learner,
      settings,
    );
    expect(verdict).toContain("✓ 3.5 Correct");
    expect(verdict).not.toContain("could not be kept");
    expect(table).toContain("03 The sigmoid  □□□□■  1 of 5");
    expect(JSON.parse(readFileSync(learner.ONE_NEURON_PROGRESS, "utf8")).outcomes).toEqual({
      "3.5": "correct",
    });
  }, 60_000);

  it("a kernel without a file of the learner's own judges, and says that the result is not kept", async () => {
    const { ONE_NEURON_PROGRESS: _, ...env } = learner;
    const [verdict] = await cellsIn(
      world,
      ['import { check } from "one-neuron"; check("3.5", "b");'],
      env,
      settings,
    );
    expect(verdict).toContain("✓ 3.5 Correct");
    expect(verdict).toMatch(
      /This result could not be kept: the disk with .* is read-only \(EROFS\)/,
    );
  }, 60_000);

  it("an export into a folder of one's own is made", async () => {
    const { code, output } = await oneNeuron(
      world,
      ["export", "--lesson", "00", "--single-file", "--out", join(home, "site")],
      settings,
    );
    expect(output).toMatch(/not kept for the next export: .*\n[\s\S]* is ready/);
    expect(output).not.toMatch(stack);
    expect(code).toBe(0);
  }, 60_000);

  it.each<[string, string[]]>([
    ["an export into the install", ["export", "--lesson", "00", "--single-file"]],
    ["a refresh of a lesson", ["notebooks", "00"]],
  ])(
    "%s is refused in a sentence",
    async (_, args) => {
      const { code, output } = await oneNeuron(world, args, settings);
      expect(output).toMatch(
        /lies on a disk that can only be read|could not be written: EACCES.*\n.*--out folder|belongs to root, and you are nobody/,
      );
      expect(output).not.toMatch(stack);
      expect(code).toBe(1);
    },
    60_000,
  );

  it("setup says what is the matter where something would have to be made", async () => {
    await world.happen(
      `mount -o remount,bind,rw "${root}"; rm "${inProject("dist", ".one-neuron-stamp")}"`,
    );
    await world.happen(`mount -o remount,bind,ro "${root}"`);
    const { code, output } = await oneNeuron(world, ["setup"], settings);
    expect(output).toMatch(/belongs to root, and you are nobody[\s\S]*or copy the project/);
    expect(output).not.toMatch(stack);
    expect(code).toBe(1);
  }, 60_000);
});
