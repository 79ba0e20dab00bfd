/** Nothing that the course runs reaches beyond this computer, and nobody beyond it reaches what the course runs. */

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inProject, venvPython } from "../../tools/setup/paths.js";
import { leadsBeyond, unwatchable, watch } from "./watch.js";

const why = unwatchable();
// Where the project's own CI runs, as root on Linux, it must be watched.
if (why !== undefined && process.env.CI && process.getuid?.() === 0) throw new Error(why);

describe.skipIf(why !== undefined)(`what is watched${why ? `: not here, ${why}` : ""}`, () => {
  it("JupyterLab, and a kernel that runs a lesson, stay on loopback", async ({
    expect,
    signal,
  }) => {
    const lesson = [inProject("test", "sockets", "lab.py"), "03-the-sigmoid"];
    const { code, output, beyond, within } = await watch([venvPython, ...lesson], signal);
    expect(beyond).toEqual([]);
    expect(output.match(/^ok$/gm)?.length, output).toBeGreaterThan(3);
    expect(code).toBe(0);
    expect(within, "sockets are seen").toBeGreaterThan(10);
  }, 120_000);

  it("the export of a lesson opens no connection", async ({ expect, signal }) => {
    const out = join(mkdtempSync(join(tmpdir(), "one neuron ")), "site");
    const args = ["tools/run.cjs", "export", "--lesson", "03", "--out", out];
    const { code, output, beyond } = await watch([process.execPath, ...args], signal);
    expect(beyond).toEqual([]);
    expect(code, output).toBe(0);
  }, 120_000);

  it.for([
    ["a request to an address", 'fetch("http://203.0.113.7/").catch(() => {})', /203\.0\.113\.7/],
    ["a request to a name", 'fetch("http://example.org/").catch(() => {})', /htons\(53\)/],
    [
      "a server for all",
      'require("net").createServer().listen(0, "0.0.0.0", () => process.exit())',
      /bind\(.*0\.0\.0\.0/,
    ],
    [
      "a server for all, without a word about where",
      'require("net").createServer().listen(0, () => process.exit())',
      /bind\(.*"::"/,
    ],
  ] as const)("%s would be seen", async ([, program, call], { expect, signal }) => {
    const { beyond } = await watch([process.execPath, "--eval", program], signal);
    expect(beyond.join("\n")).toMatch(call);
  });
});

describe("a call of the system", () => {
  it.each([
    [
      'connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      false,
    ],
    [
      'bind(3, {sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
      false,
    ],
    [
      'connect(3, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::ffff:127.0.0.1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
      false,
    ],
    [
      'connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 0',
      true,
    ],
    [
      'connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, 16 <unfinished ...>',
      true,
    ],
    [
      'bind(3, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
      true,
    ],
    [
      'bind(3, {sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::", &sin6_addr), sin6_scope_id=0}, 28) = 0',
      true,
    ],
  ])("%s leads beyond: %s", (call, beyond) => {
    expect(leadsBeyond(call)).toBe(beyond);
  });
});
