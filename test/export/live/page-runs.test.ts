/** In which order the cells of a live page run. */

import { describe, expect, it, vi } from "vitest";
import { type Cell, runs } from "../../../tools/export/client/live/runs.js";
import { session } from "../../../tools/export/client/live/session.js";
import { FakeWorker, obedient, ready } from "./fake-worker.js";

/** A page whose cells note what they hear; `c0`, `c1`, … are their names there. */
function page(sources: readonly string[], answers = obedient, mayFail: readonly number[] = []) {
  const log: string[] = [];
  const workers: FakeWorker[] = [];
  const code = [...sources];
  const nameOf = (cell: Cell) => `c${cells.indexOf(cell)}`;
  const cells = sources.map((_, i): Cell => {
    const note = (what: string) => () => log.push(`c${i} ${what}`);
    return {
      source: () => code[i] ?? "",
      refusal: () => (code[i]?.startsWith("// not here") ? "not here" : undefined),
      mayFail: mayFail.includes(i),
      waits: () => {},
      waitsNoMore: note("waits no more"),
      begins: note("begins"),
      hears: () => {},
      ends: ({ outcome }) => note(outcome)(),
      ranAfter: (others) => note(`ran after ${others.map(nameOf)}`)(),
      lacks: (other) => note(`lacks ${nameOf(other)}`)(),
    };
  });
  const newWorker = () => {
    const worker = new FakeWorker(answers);
    workers.push(worker);
    return worker;
  };
  const all = runs(
    cells,
    session(newWorker, {}, () => all.forget()),
  );
  return {
    ...{ all, cells, code, log, workers },
    async run(...which: number[]) {
      log.length = 0;
      for (const i of which) all.run(cells[i] as Cell);
      await settled();
      return log.filter((line) => !/ ok$/.test(line));
    },
  };
}

/** All that follows from promises alone has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const chain = ["const a = 1;", "const b = a + 1;", "const other = 0;", "a + b;"];

describe("run(cell)", () => {
  it("runs first those above that it needs, and tells which", async () => {
    const { run } = page(chain);
    expect(await run(3)).toEqual(["c0 begins", "c1 begins", "c3 begins", "c3 ran after c0,c1"]);
  });

  it("runs one again whose name was taken by another that no longer declares it", async () => {
    const { run, code } = page(["const a = 1;", "a;", "const a = 2;", "a;"]);
    await run(1, 3);
    code[2] = "const other = 2;";
    await run(2);
    expect(await run(1)).toEqual(["c0 begins", "c1 begins", "c1 ran after c0"]);
  });

  it("does not run again what has run", async () => {
    const { run } = page(chain);
    await run(1);
    expect(await run(3)).toEqual(["c3 begins"]);
  });

  it("runs again what was changed since, and what stands on it", async () => {
    const { run, code } = page(chain);
    await run(3);
    code[0] = "const a = 2;";
    expect(await run(3)).toEqual(["c0 begins", "c1 begins", "c3 begins", "c3 ran after c0,c1"]);
  });

  it("does not run a cell that lacks something, and says which cell failed", async () => {
    const { run } = page(["const a = 1; throw a;", "a;"]);
    expect(await run(1)).toEqual(["c0 begins", "c0 failed", "c1 lacks c0"]);
  });

  it("lets several wait for their turns, each once", async () => {
    const { run } = page(["1;", "2;", "3;"]);
    expect(await run(2, 0, 2, 1)).toEqual(["c2 begins", "c0 begins", "c1 begins"]);
  });

  it("runs nothing that is not run in a page", async () => {
    const { run } = page(["// not here\nconst a = 1;", "a;"]);
    expect(await run(1)).toEqual(["c1 begins"]);
  });
});

describe("runAll()", () => {
  it("runs every cell in its order", async () => {
    const { all, log } = page(["1;", "// not here", "2;"]);
    expect(await all.runAll()).toBeUndefined();
    expect(log).toEqual(["c0 begins", "c0 ok", "c2 begins", "c2 ok"]);
  });

  it("ends at the first that fails, and tells which", async () => {
    const { all, cells, log } = page(["1;", "throw 1;", "2;"]);
    expect(await all.runAll()).toBe(cells[1]);
    expect(log.at(-1)).toBe("c1 failed");
  });

  it("goes on behind a cell that shows what fails", async () => {
    const { all, log } = page(["throw 1;", "2;"], obedient, [0]);
    expect(await all.runAll()).toBeUndefined();
    expect(log.at(-1)).toBe("c1 ok");
  });
});

describe("stop()", () => {
  it("ends what runs, forgets what waits, and all that ran is run again when it is needed", async () => {
    vi.useFakeTimers();
    try {
      const { all, cells, log, workers } = page(chain, (order) =>
        order.type === "run" && order.code.includes("other") ? [] : obedient(order),
      );
      for (const i of [1, 2, 3]) all.run(cells[i] as Cell);
      await vi.advanceTimersByTimeAsync(10);
      expect(log.at(-1)).toBe("c2 begins");
      all.stop();
      await vi.advanceTimersByTimeAsync(300);
      expect(log.slice(-2)).toEqual(["c3 waits no more", "c2 stopped"]);
      log.length = 0;
      all.run(cells[3] as Cell);
      await vi.advanceTimersByTimeAsync(10);
      expect(log.filter((line) => line.endsWith("begins"))).toEqual([
        "c0 begins",
        "c1 begins",
        "c3 begins",
      ]);
      expect(workers).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it("ends a run of all cells, too", async () => {
    vi.useFakeTimers();
    try {
      const { all, log } = page(["1;", "2;"], ready);
      const failed = all.runAll();
      await vi.advanceTimersByTimeAsync(10);
      all.stop();
      await vi.advanceTimersByTimeAsync(300);
      expect(await failed).toBeUndefined();
      expect(log).toEqual(["c0 begins", "c0 stopped"]);
    } finally {
      vi.useRealTimers();
    }
  });
});
