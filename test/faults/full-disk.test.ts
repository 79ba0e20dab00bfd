/** A full disk: what was there stays whole, a sentence says what is the matter, and with room all goes on. */

import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usualCache } from "../../tools/export/build/cache.js";
import { inProject, root, scratch } from "../../tools/setup/paths.js";
import { cellsIn } from "./cells.js";
import { oneNeuron, stack } from "./one-neuron.js";
import { fill, onLoan, skipped, smallDisk, World } from "./world.js";

const folder = mkdtempSync(join(tmpdir(), "full "));
const disk = join(folder, "disk");
const progress = join(disk, "progress.json");
const site = join(disk, "site");
const makeRoom = `rm "${disk}/filling"`;

let world: World;

beforeAll(async () => {
  if (skipped) return;
  world = await World.make(
    [onLoan(root), `rm -rf "${usualCache}"`, smallDisk(disk, "32m")].join("\n"),
  );
});

afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

const filesOnDisk = (...parts: string[]) => readdirSync(world.path(join(disk, ...parts))).sort();

describe.skipIf(skipped)("with a full disk", () => {
  it("a kernel starts and judges, keeps earlier results, and keeps new ones once there is room", async () => {
    const check = 'import { check } from "one-neuron"; check("3.5", "b");';
    const require = 'const { execSync } = require("node:child_process");';
    const said = await cellsIn(
      world,
      [
        'import { check } from "one-neuron"; check("3.1", 0);',
        `${require} execSync(${JSON.stringify(fill(disk))});`,
        check,
        `${require} execSync(${JSON.stringify(makeRoom)});`,
        check,
      ],
      { ONE_NEURON_PROGRESS: progress, TMPDIR: disk },
    );
    expect(said[2]).toContain("✓ 3.5 Correct");
    expect(said[2]).toContain(`the disk with ${progress} is full (ENOSPC). Make room on it`);
    expect(said[4]).toContain("✓ 3.5 Correct");
    expect(said[4]).not.toContain("could not be kept");
    expect(JSON.parse(readFileSync(world.path(progress), "utf8")).outcomes).toEqual({
      "3.1": "not yet",
      "3.5": "correct",
    });
    expect(filesOnDisk()).toEqual(["progress.json"]);
  }, 60_000);

  it("a lesson gives its outputs, though no temporary file can be written", async () => {
    await world.happen(fill(disk));
    const { code, output } = await oneNeuron(world, ["notebooks", "--check", "00"], {
      env: { TMPDIR: disk },
    });
    expect(output).toContain("✓ 00-start-here.ipynb");
    expect(code).toBe(0);
    await world.happen(makeRoom);
  }, 60_000);

  it.each<[string, string[]]>([
    ["the reference", []],
    ["the paper", ["--pdf"]],
  ])(
    "an export says that there is no room for the temporary files of %s",
    async (_, options) => {
      await world.happen(fill(disk));
      const out = join(folder, "elsewhere");
      const { code, output } = await oneNeuron(
        world,
        ["export", "--lesson", "00", "--out", out, ...options],
        { env: { TMPDIR: disk } },
      );
      expect(output).toContain(`There is no room in ${disk}, where temporary files are kept.`);
      expect(output).not.toMatch(stack);
      expect(code).toBe(1);
      await world.happen(makeRoom);
    },
    60_000,
  );

  it("an export leaves the old site whole, and replaces it once there is room", async () => {
    const run = () =>
      oneNeuron(world, ["export", "--lesson", "00", "--single-file", "--out", site]);
    expect((await run()).output).toContain("is ready");
    const before = filesOnDisk("site");
    await world.happen(fill(disk));
    const { code, output } = await run();
    expect(output).toMatch(/could not be written: ENOSPC.*\n.*Is there room/);
    expect(output).not.toMatch(stack);
    expect(code).toBe(1);
    expect(filesOnDisk("site")).toEqual(before);
    await world.happen(makeRoom);
    expect((await run()).output).toContain("is ready");
    expect(filesOnDisk().filter((name) => name.startsWith("."))).toEqual([]);
  }, 60_000);

  it("an export that can keep nothing for the next one says so, and is made", async () => {
    await world.happen(smallDisk(scratch, "64k"));
    await world.happen(fill(scratch));
    const { code, output } = await oneNeuron(world, [
      "export",
      "--lesson",
      "00",
      "--single-file",
      "--out",
      site,
    ]);
    expect(output.match(/not kept for the next export: ENOSPC/g)).toHaveLength(1);
    expect(output).toContain("is ready");
    expect(code).toBe(0);
    expect(readdirSync(world.path(join(scratch, "export")))).toEqual([]);
    await world.happen(`umount "${scratch}"`);
  }, 60_000);

  it("the library of before stays when no new one can be written, which is made once there is room", async () => {
    await world.happen(smallDisk(scratch, "64k"));
    await world.happen(fill(scratch));
    const source = world.path(inProject("src", "seconds.ts"));
    appendFileSync(source, "\nexport const later = 1;\n");
    const full = await oneNeuron(world, ["setup"]);
    expect(full.output).toMatch(/The disk is full[\s\S]*Make room and run/);
    expect(full.output).not.toMatch(stack);
    expect(full.code).toBe(1);
    const built = () => readFileSync(world.path(inProject("dist", "seconds.js")), "utf8");
    expect(built()).not.toContain("later");
    await world.happen(`umount "${scratch}"`);
    expect((await oneNeuron(world, ["setup"])).output).toContain("✓ Building the library");
    expect(built()).toContain("later");
  }, 120_000);
});
