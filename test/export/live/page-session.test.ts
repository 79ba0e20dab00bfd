/** The worker of a live page, as the page sees it: a fake one says what no real one should. */

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { most } from "../../../tools/export/client/live/allowance.js";
import { type Said, session } from "../../../tools/export/client/live/session.js";
import { done, FakeWorker, obedient, ready } from "./fake-worker.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A session whose workers are noted. */
function sessionWith(answers = ready, given: { data?: string } = {}) {
  const workers: FakeWorker[] = [];
  const lost = vi.fn();
  const said: Said[] = [];
  const one = session(
    () => {
      const worker = new FakeWorker(answers);
      workers.push(worker);
      return worker;
    },
    given,
    lost,
  );
  const worker = () => workers.at(-1) as FakeWorker;
  const run = async (code = "1") => {
    const ending = one.run(code, (what) => said.push(what));
    await vi.advanceTimersByTimeAsync(0);
    return { ending };
  };
  return { one, run, worker, workers, lost, said };
}

describe("a session", () => {
  it("starts a worker with the first run, hands it the data, and keeps it", async () => {
    const { run, worker, workers } = sessionWith(obedient, { data: "numbers" });
    await (await run("1")).ending;
    await (await run("2")).ending;
    expect(workers).toHaveLength(1);
    expect(worker().told).toEqual([
      { type: "start", data: "numbers" },
      { type: "run", run: 1, code: "1" },
      { type: "run", run: 2, code: "2" },
    ]);
  });

  it("runs nothing before the worker is ready", async () => {
    const { run, worker } = sessionWith(() => []);
    await run();
    expect(worker().told).toEqual([{ type: "start" }]);
    worker().say({ type: "ready" });
    await vi.advanceTimersByTimeAsync(0);
    expect(worker().told).toHaveLength(2);
  });

  it("tells each run what its cell says, also after its end", async () => {
    const { run, worker, said } = sessionWith();
    const { ending } = await run();
    const line = { type: "stream", run: 1, name: "stdout", text: "a" };
    worker().say(line);
    worker().say(done(1));
    expect(await ending).toMatchObject({ outcome: "ok", milliseconds: 1 });
    worker().say(line);
    worker().say({ ...line, run: 7 });
    expect(said).toEqual([line, line]);
  });

  it.each([
    ["no object", 1],
    ["nothing", null],
    ["of no type", {}],
    ["a stream without text", { type: "stream", run: 1, name: "stdout", text: 3 }],
    ["an end of another run", done(9)],
    ["an outcome that is none", { type: "checked", exercise: "1.1", outcome: "perfect" }],
    ["a display without forms", { type: "display", run: 1, id: "a", bundle: "x" }],
  ])("hears nothing of a message that is %s", async (_, message) => {
    const { run, worker, said } = sessionWith();
    const { ending } = await run();
    const ended = vi.fn();
    ending.then(ended);
    worker().say(message);
    await vi.advanceTimersByTimeAsync(10);
    expect(said).toEqual([]);
    expect(ended).not.toHaveBeenCalled();
  });

  it("takes of a chart what JSON can say", async () => {
    const { run, worker, said } = sessionWith();
    await run();
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const bundle = { "text/plain": "c", chart: { spec: circle, controls: [1], description: 2 } };
    worker().say({ type: "display", run: 1, id: "a", bundle });
    expect(said).toMatchObject([
      { bundle: { chart: { spec: {}, controls: [], description: "", equalUnits: false } } },
    ]);
  });
});

describe("stop", () => {
  it("lets a training end early, if it says so in time", async () => {
    const { one, run, worker } = sessionWith();
    const { ending } = await run();
    one.stop();
    expect(worker().told.at(-1)).toEqual({ type: "stop" });
    worker().say({ type: "stopping" });
    await vi.advanceTimersByTimeAsync(5000);
    worker().say(done(1));
    expect(await ending).toMatchObject({ outcome: "ok" });
    expect(worker().isEnded).toBe(false);
  });

  it("ends a worker that does not hear, and the next run has a fresh one", async () => {
    const { one, run, worker, workers, lost } = sessionWith();
    const { ending } = await run("while (true);");
    one.stop();
    await vi.advanceTimersByTimeAsync(300);
    expect(await ending).toEqual({ outcome: "stopped" });
    expect(worker().isEnded).toBe(true);
    expect(lost).toHaveBeenCalledTimes(1);
    await run();
    expect(workers).toHaveLength(2);
    expect(worker().told).toMatchObject([{ type: "start" }, { type: "run", run: 2 }]);
  });

  it("said again, ends a worker that only promised to stop", async () => {
    const { one, run, worker } = sessionWith();
    const { ending } = await run();
    one.stop();
    worker().say({ type: "stopping" });
    await vi.advanceTimersByTimeAsync(1000);
    one.stop();
    expect(await ending).toEqual({ outcome: "stopped" });
  });

  it("hears no promise to stop that nobody asked for", async () => {
    const { one, run, worker } = sessionWith();
    const { ending } = await run();
    worker().say({ type: "stopping" });
    one.stop();
    await vi.advanceTimersByTimeAsync(300);
    expect(await ending).toEqual({ outcome: "stopped" });
  });

  it("ends a worker that never gets ready", async () => {
    const { one, run, worker } = sessionWith(() => []);
    const { ending } = await run();
    one.stop();
    await vi.advanceTimersByTimeAsync(300);
    expect(await ending).toEqual({ outcome: "stopped" });
    expect(worker().told).toEqual([{ type: "start" }, { type: "stop" }]);
  });

  it("does nothing when nothing runs", async () => {
    const { one, run, worker, lost } = sessionWith(obedient);
    await (await run()).ending;
    one.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(worker().isEnded).toBe(false);
    expect(lost).not.toHaveBeenCalled();
  });
});

describe("a flood", () => {
  const line = { type: "stream", run: 1, name: "stdout", text: "a" };

  it.each([
    ["messages", line, most.messages],
    ["messages without sense", 0, most.messages],
    ["printed lines", { ...line, text: "a".repeat(1e5) }, most.printed / 1e5],
    [
      "outputs",
      { type: "display", run: 1, id: "a", bundle: { "text/html": "a".repeat(1e6) } },
      most.characters / 1e6,
    ],
  ])("of %s ends the worker, and nothing more is heard of it", async (_, message, allowed) => {
    const { run, worker, said } = sessionWith();
    const { ending } = await run();
    for (let i = 0; i <= allowed + 5; i++) worker().say(message);
    expect(await ending).toEqual({ outcome: "too much" });
    expect(worker().isEnded).toBe(true);
    expect(said.length).toBeLessThanOrEqual(allowed);
  });

  it("is measured from run to run", async () => {
    const { run, worker } = sessionWith(obedient);
    for (let i = 0; i < 3; i++) {
      await (await run()).ending;
      for (let k = 0; k < most.messages - 10; k++) worker().say(0);
    }
    expect(worker().isEnded).toBe(false);
  });
});

describe("a worker that fails", () => {
  it("by itself ends the run with what the browser says", async () => {
    const { run, worker, lost } = sessionWith();
    const { ending } = await run();
    worker().fail("out of memory");
    expect(await ending).toEqual({ outcome: "broken", why: "out of memory" });
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it("to start ends the run, too", async () => {
    const refuse = () => {
      throw new Error("no workers here");
    };
    const ending = session(refuse, {}, () => {}).run("1", () => {});
    await expect(ending).resolves.toEqual({ outcome: "broken", why: "no workers here" });
  });
});
