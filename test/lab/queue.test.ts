/** Which cells run and which are dropped, depending on when they were sent and when they arrived. */

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Queue } from "../../tools/lab/sockets/queue.cjs";

type Reply = { status: string; execution_count?: number };

let begun: string[];
let replies: Record<string, Reply>;
let queue: InstanceType<typeof Queue>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "Date"], now: 0 });
  begun = [];
  replies = {};
  queue = new Queue({
    begin: ({ request }) => begun.push(request.content.code),
    end: ({ request }, reply) => {
      replies[request.content.code] = reply as Reply;
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => vi.advanceTimersByTime(ms);

/** A request that was sent `ago` milliseconds ago, by a clock that differs from the kernel's by `clock` milliseconds. */
function request(code: string, { ago = 0, clock = 0, session = "one", stopOnError = true } = {}) {
  return {
    identities: [],
    header: {
      msg_id: code,
      msg_type: "execute_request",
      username: "",
      version: "5.3",
      session,
      date: new Date(Date.now() - ago + clock).toISOString(),
    },
    content: { code, stop_on_error: stopOnError },
  };
}

const send = (code: string, options = {}) => queue.add(request(code, options));
const end = (status: "ok" | "error") => queue.ended(queue.running?.id ?? -1, status);

describe("a queue of cells", () => {
  it("runs one after the other and counts them", () => {
    send("a");
    send("b");
    expect(begun).toEqual(["a"]);
    end("ok");
    end("ok");
    expect(begun).toEqual(["a", "b"]);
    expect(replies.a).toEqual({ status: "ok", execution_count: 1 });
    expect(replies.b).toEqual({ status: "ok", execution_count: 2 });
  });

  it("gives up what waits behind a failure", () => {
    for (const code of ["a", "b", "c"]) send(code);
    end("error");
    expect(begun).toEqual(["a"]);
    expect(replies.b?.status).toBe("aborted");
    expect(replies.c?.status).toBe("aborted");
  });

  it("goes on behind a cell that may fail", () => {
    send("a", { stopOnError: false });
    send("b");
    end("error");
    expect(begun).toEqual(["a", "b"]);
  });

  it.each([0, -3_600_000, 3_600_000])(
    "gives up what was sent along and comes late, and runs what was sent knowingly, with a clock %i ms off",
    (clock) => {
      send("a", { clock });
      wait(10);
      end("error");
      wait(30);
      send("late", { clock, ago: 38 });
      send("knowing", { clock, ago: 1 });
      expect(replies.late?.status).toBe("aborted");
      expect(begun).toEqual(["a", "knowing"]);
    },
  );

  it("does not judge the cells of one reader by the clock of another", () => {
    send("a", { session: "one", clock: 3_600_000 });
    wait(10);
    end("error");
    send("b", { session: "two" });
    expect(begun).toEqual(["a", "b"]);
  });
});

describe("a stop", () => {
  it("gives up what waited long before, and runs what was sent with it or after it", () => {
    send("a");
    send("long before");
    wait(1000);
    send("a little faster than the stop");
    wait(20);
    expect(queue.stop(request("stop"))?.request.content.code).toBe("a");
    wait(20);
    send("after");
    end("error");
    expect(replies["long before"]?.status).toBe("aborted");
    end("ok");
    end("ok");
    expect(begun).toEqual(["a", "a little faster than the stop", "after"]);
  });

  it("lets all go on when the cell ends well all the same, as training does", () => {
    send("a");
    send("b");
    wait(1000);
    queue.stop(request("stop"));
    end("ok");
    expect(begun).toEqual(["a", "b"]);
  });

  it("that overtook its cell still meets it", () => {
    expect(queue.stop(request("stop"))).toBeUndefined();
    wait(5);
    expect(send("overtaken", { ago: 20 })?.request.content.code).toBe("overtaken");
  });

  it("does not meet a cell that was sent after it and came before it", () => {
    const stop = request("stop");
    wait(1);
    send("sent after");
    wait(5);
    expect(queue.stop(stop)).toBeUndefined();
  });

  it("meets a cell that ran for long, whatever the clocks say", () => {
    send("a", { clock: 3_600_000 });
    wait(1000);
    expect(queue.stop(request("stop"))?.request.content.code).toBe("a");
  });

  it("that found nothing does not meet a cell sent after it", () => {
    queue.stop(request("stop"));
    wait(5);
    expect(send("after", { ago: 1 })).toBeUndefined();
    expect(begun).toEqual(["after"]);
  });

  it("that found nothing is forgotten soon", () => {
    queue.stop(request("stop"));
    wait(5000);
    expect(send("much later", { clock: -3_600_000 })).toBeUndefined();
  });
});
