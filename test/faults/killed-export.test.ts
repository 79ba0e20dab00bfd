/** An export that is killed: the old site stays whole or the new one is, its helpers end, and the next run leaves nothing stray. */

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { usualCache } from "../../tools/export/build/cache.js";
import { inProject, root } from "../../tools/setup/paths.js";
import { oneNeuron } from "./one-neuron.js";
import { onLoan, skipped, World } from "./world.js";

const folder = mkdtempSync(join(tmpdir(), "killed "));
const site = join(folder, "site");
const args = ["export", "--lesson", "00", "--out", site];

let world: World;

beforeAll(async () => {
  if (skipped) return;
  world = await World.make([onLoan(root), `rm -rf "${usualCache}"`].join("\n"));
}, 20_000);

afterEach(async () => {
  for (const pid of world?.processes() ?? []) process.kill(pid, "SIGKILL");
});

afterAll(async () => {
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** What each process in the world was called with. */
const commands = () =>
  world
    .processes()
    .map((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " "));

const isWhole = (folder: string) => {
  const written: string[] = JSON.parse(readFileSync(join(folder, ".one-neuron-export"), "utf8"));
  return written.every((place) => existsSync(join(folder, place)));
};

/** Whether it is the process that draws, and has worked for two seconds: in half of one it has started. */
function drawsForLong(pid: number): boolean {
  const [, times = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const ticks = Number(times.split(" ")[11]);
  return ticks > 200 && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("drawing-process");
}

/** Kills the export, not its helpers, as soon as something is true. */
async function killWhen(isSo: () => boolean): Promise<void> {
  const child = world.start([
    process.execPath,
    "--import",
    "tsx",
    inProject("tools", "export", "main.ts"),
    ...args.slice(1),
  ]);
  const ended = once(child, "exit");
  while (!isSo()) {
    if (child.exitCode !== null) throw new Error("The export ended before it could be killed.");
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  child.kill("SIGKILL");
  expect((await ended)[1]).toBe("SIGKILL");
  await expect.poll(commands, { timeout: 10_000 }).toEqual([]);
}

describe.skipIf(skipped)("an export that is killed", () => {
  const fresh = join(folder, ".site.new");

  it("while it makes the first page leaves nothing", async () => {
    await killWhen(() => commands().some((command) => command.includes("drawing-process")));
    expect(readdirSync(folder)).toEqual([]);
  }, 60_000);

  it("while a chart never comes to its end takes the process that draws with it", async () => {
    const drawing = 'import { drawer } from "./tools/export/build/charts/draw.ts";';
    const spec = {
      data: { values: [{ a: 1 }, { a: 2 }] },
      transform: [{ density: "a", steps: 1e9 }], // works until its memory is full
      mark: "point",
    };
    const order = JSON.stringify({ id: "a", spec });
    const program = `${drawing} await drawer({ seconds: 600, megabytes: 4000 })(${order});`;
    const child = world.start([
      ...[process.execPath, "--import", "tsx", "--input-type=module", "--eval", program],
    ]);
    await expect.poll(() => world.processes().some(drawsForLong), { timeout: 20_000 }).toBe(true);
    child.kill("SIGKILL");
    await expect.poll(commands, { timeout: 10_000 }).toEqual([]);
  }, 60_000);

  it.each([
    ["writes the pages", () => existsSync(join(fresh, "index.html"))],
    ["puts the new site in the old one's place", () => existsSync(join(folder, ".site.old"))],
  ])(
    "while it %s leaves a whole site, and the next one leaves nothing stray",
    async (_, isSo) => {
      expect((await oneNeuron(world, args)).code).toBe(0);
      await killWhen(isSo);
      const place = existsSync(site) ? site : join(folder, ".site.old");
      expect(isWhole(place)).toBe(true);
      const { code, output } = await oneNeuron(world, args);
      expect(output).toContain("is ready");
      expect(code).toBe(0);
      expect(isWhole(site)).toBe(true);
      expect(readdirSync(folder)).toEqual(["site"]);
    },
    60_000,
  );

  it("before it could name what it keeps leaves a draft that the next one removes", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]); // a process that has ended
    const cache = world.path(usualCache);
    writeFileSync(join(cache, `abc.json.${pid}.tmp`), "{");
    for (const name of readdirSync(cache).slice(0, 1)) rmSync(join(cache, name));
    expect((await oneNeuron(world, args)).code).toBe(0);
    expect(readdirSync(cache).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  }, 60_000);
});
