/** The stop button in the real kernel: whatever a cell does, it ends, and the next one runs. */

import { beforeAll, describe, expect, it } from "vitest";
import { type Answer, drive, type Request } from "./talk.js";
import { kindsOfWork, preparation } from "./work.js";

const names = Object.keys(kindsOfWork) as (keyof typeof kindsOfWork)[];

const requests: Record<string, Request> = { prepare: { run: preparation } };
for (const name of names) {
  requests[name] = { run: kindsOfWork[name], stopAt: 0.4 };
  requests[`after ${name}`] = { run: "1 + defined" };
}

let answers: Record<string, Answer>;

beforeAll(async () => {
  answers = await drive(requests);
  expect(answers.prepare).toMatchObject({ status: "ok", text: "" });
}, 120_000);

describe.each(names)("a cell with %s", (name) => {
  it("ends when it is stopped, and says so", () => {
    expect(answers[name]?.status).toBe("error");
    expect(answers[name]?.text).toContain("Stopped.");
  });

  it("leaves what was defined, and prints nothing into the next cell", () => {
    expect(answers[`after ${name}`]).toMatchObject({ status: "ok", text: "42\n" });
  });
});

it("says that the kernel must be restarted where a cell waits inside Node itself", async () => {
  const waiting =
    'require("node:child_process").execFileSync(process.execPath, ["-e", "setTimeout(() => {}, 8000)"])';
  const { asleep } = await drive({ asleep: { run: waiting, stopAt: 0.5 } });
  expect(asleep.text).toContain("cannot be stopped");
  expect(asleep.text).toContain("Restart the kernel");
}, 60_000);

it("a loop that a stopped cell left behind does not keep the next cell waiting", async () => {
  const later =
    'require("node:child_process").execFile(process.execPath, ["--version"], () => { for (;;); });';
  const { next } = await drive({
    stopped: { run: `${later} await new Promise(() => {});`, stopAt: 0.3 },
    begin: { wait: 2 },
    next: { run: "1 + 1" },
  });
  expect(next).toMatchObject({ status: "ok", text: "2\n" });
}, 60_000);

describe("a cell sent", () => {
  const slow = "await new Promise((resolve) => setTimeout(resolve, 500));";

  it("after a failure is known runs at once", async () => {
    const { known } = await drive({ known: { failThen: "throw new Error()", send: "1" } });
    expect(known.status).toBe("error ok");
  }, 60_000);

  it("along with one that fails does not run, unless it was said to", async () => {
    const { along, anyway } = await drive({
      along: { queue: [`${slow} throw new Error()`, "1", "2"], stopOnError: true },
      anyway: { queue: ["throw new Error()", "1", "2"], stopOnError: false },
    });
    expect(along.status).toBe("error aborted aborted");
    expect(anyway.status).toBe("error ok ok");
  }, 60_000);
});
