/** The stop button in the real kernel: whatever a cell does, it ends, and the next one runs. */

import { beforeAll, describe, expect, it } from "vitest";
import { type Answer, drive, type Request } from "./talk.js";
import { kindsOfWork, preparation } from "./work.js";

const names = Object.keys(kindsOfWork) as (keyof typeof kindsOfWork)[];

/** All of these run in one kernel: to start another would take as long as a stop. */
const requests: Record<string, Request> = { prepare: { run: preparation } };
for (const name of names) {
  requests[name] = { run: kindsOfWork[name], stopAt: 0.4 };
  requests[`after ${name}`] = { run: "1 + defined" };
}

const slow = "await new Promise((resolve) => setTimeout(resolve, 500));";
/** Begins an endless loop after 1.5 s, long after the stop. */
const laterLoop =
  'require("node:child_process").execFile(process.execPath, ["-e", "setTimeout(() => {}, 1500)"], () => { for (;;); });';
const asleep =
  'require("node:child_process").execFileSync(process.execPath, ["-e", "setTimeout(() => {}, 8000)"])';

Object.assign(requests, {
  "sent after a failure": { failThen: "throw new Error()", send: "1" },
  "sent along": { queue: [`${slow} throw new Error()`, "1", "2"], stopOnError: true },
  "sent along, to run anyway": { queue: ["throw new Error()", "1", "2"], stopOnError: false },
  "leaves a loop behind": { run: `${laterLoop} await new Promise(() => {});`, stopAt: 0.3 },
  "until the loop runs": { wait: 3 },
  "after the loop was left": { run: "1 + defined" },
  "waits inside Node": { run: asleep, stopAt: 0.5 },
} satisfies Record<string, Request>);

let answers: Record<string, Answer>;

beforeAll(async () => {
  answers = await drive(requests);
  expect(answers.prepare).toMatchObject({ status: "ok", text: "" });
}, 180_000);

describe.each(names)("a cell with %s", (name) => {
  it("ends when it is stopped, and says so", () => {
    expect(answers[name]?.status).toBe("error");
    expect(answers[name]?.text).toContain("Stopped.");
  });

  it("leaves what was defined, and prints nothing into the next cell", () => {
    expect(answers[`after ${name}`]).toMatchObject({ status: "ok", text: "42\n" });
  });
});

it("says that the kernel must be restarted where a cell waits inside Node itself", () => {
  const { text } = answers["waits inside Node"] as Answer;
  expect(text).toContain("cannot be stopped");
  expect(text).toContain("Restart the kernel");
});

it("a loop that a stopped cell left behind does not keep the next cell waiting", () => {
  expect(answers["after the loop was left"]).toMatchObject({ status: "ok", text: "42\n" });
});

describe("a cell sent", () => {
  it("after a failure is known runs at once", () => {
    expect(answers["sent after a failure"]?.status).toBe("error ok");
  });

  it("along with one that fails does not run, unless it was said to", () => {
    expect(answers["sent along"]?.status).toBe("error aborted aborted");
    expect(answers["sent along, to run anyway"]?.status).toBe("error ok ok");
  });
});
