/** Known faults of npm packages, as the registry tells them to `npm audit`. Where it does not answer, nothing is known. */

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { inProject } from "../tools/setup/paths.js";

interface Report {
  /** By the name of the package. It is missing where the registry gave no answer. */
  readonly vulnerabilities?: Readonly<
    Record<string, { severity: string; via: readonly (string | { title: string; url: string })[] }>
  >;
}

/** One try of five seconds: a computer without a network, or a registry without this service, is no fault. */
const options = ["--json", "--fetch-retries=0", "--fetch-timeout=5000"];

/** @returns a line for each package with a known fault; nothing if the registry gave no answer */
async function faults(more: readonly string[] = []): Promise<string[] | undefined> {
  const windows = process.platform === "win32";
  const child = spawn("npm", ["audit", ...options, ...more], {
    cwd: inProject(),
    shell: windows, // there npm is a script
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { vulnerabilities }: Report = JSON.parse(await text(child.stdout));
  return (
    vulnerabilities &&
    Object.entries(vulnerabilities).map(([name, { severity, via }]) => {
      const why = via.map((one) => (typeof one === "string" ? one : `${one.title} (${one.url})`));
      return `${name}, ${severity}: ${why.join("; ")}`;
    })
  );
}

it("no npm package has a fault that the registry knows", async ({ skip, expect }) => {
  const found = await faults();
  if (!found) return skip("the registry did not answer npm audit");
  expect(found).toEqual([]);
});

describe("npm audit", () => {
  const { devDependencies } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
  const version: string = devDependencies.minisearch;
  /** What npm asks next: which versions there are of the package with a fault. */
  const minisearch = {
    name: "minisearch",
    versions: { [version]: { name: "minisearch", version } },
  };

  /** The faults that a registry on this computer knows, if it answers so when it is asked for them. */
  async function faultsBy(status: number, answer: object) {
    const registry = createServer((request, response) => {
      request.resume();
      const isAudit = request.method === "POST";
      response.writeHead(isAudit ? status : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(isAudit ? answer : minisearch));
    });
    await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
    const { port } = registry.address() as { port: number };
    try {
      return await faults([`--registry=http://127.0.0.1:${port}/`]);
    } finally {
      registry.closeAllConnections();
      registry.close();
    }
  }

  it("would tell a known fault, and in which package", async () => {
    const fault = {
      ...{ id: 1, title: "Finds too much", url: "https://example.org/1", severity: "high" },
      ...{ vulnerable_versions: "*", cwe: [], cvss: { score: 7, vectorString: null } },
    };
    expect(await faultsBy(200, { minisearch: [fault] })).toContain(
      "minisearch, high: Finds too much (https://example.org/1)",
    );
  });

  it("gives an empty answer where no fault is known, and none where the registry has no such service", async () => {
    expect(await faultsBy(200, {})).toEqual([]);
    expect(await faultsBy(405, {})).toBeUndefined();
  });
});
