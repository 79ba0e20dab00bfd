/** The Dockerfiles: read, and held against their rules. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesForBuild } from "../../tools/image/context.js";
import { lineage, readDockerfile, readStages, stepsOf } from "../../tools/image/dockerfile.js";
import { faultsOf, looseLines } from "../../tools/image/rules.js";
import { inProject } from "../../tools/setup/paths.js";

const project = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
const facts = { files: filesForBuild(), scripts: Object.keys(project.scripts) };
const dockerfiles = ["Dockerfile", ".binder/Dockerfile"];

/** Both begin with it. */
const base = /^FROM node:(\d+)\.\d+\.\d+-(\w+)-slim@sha256:[0-9a-f]{64}/m;

describe.each(dockerfiles)("%s", (path) => {
  it("keeps to the rules", () => {
    expect(faultsOf(readDockerfile(path), facts)).toEqual([]);
  });

  it("runs as user 1000, whom Hubs, Binder and Codespaces expect", () => {
    const last = readDockerfile(path).slice(-1);
    expect(stepsOf(last, "user").map(({ value }) => value)).toEqual(["1000"]);
  });

  it("has Node and Python in versions that CI tests together", () => {
    const [, node, debian = ""] = base.exec(readFileSync(inProject(path), "utf8")) ?? [];
    const python = { bookworm: "3.11", trixie: "3.13" }[debian];
    const { jobs } = parse(readFileSync(inProject(".github", "workflows", "ci.yml"), "utf8"));
    expect(jobs.test.strategy.matrix.include).toContainEqual({ node, python });
  });

  it("passes signals on, and buries processes that lost their parent", () => {
    const [entrypoint] = stepsOf(readDockerfile(path).slice(-1), "entrypoint");
    expect(entrypoint?.words.slice(0, 2)).toEqual(["tini", "--"]);
  });
});

it("all Dockerfiles begin with the same image, to the digest", () => {
  const bases = dockerfiles.map((path) => base.exec(readFileSync(inProject(path), "utf8"))?.[0]);
  expect(new Set(bases).size).toBe(1);
  expect(bases[0]).toBeDefined();
});

it("the image says whether it answers", () => {
  expect(stepsOf(readDockerfile("Dockerfile").slice(-1), "healthcheck")).toHaveLength(1);
});

/** A Dockerfile without a fault, until a test puts one in. */
const digest = `sha256:${"0".repeat(64)}`;
const good = [
  `FROM node:24.21.0-trixie-slim@${digest} AS base`,
  "RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/*",
  "COPY package.json src/ ./",
  "RUN npm run setup",
  "RUN python -m pip install --only-binary=:all: --require-hashes -r tools/image/requirements.lock",
  "FROM base",
  "ENV HOME=/home/jovyan",
  "USER 1000",
  'CMD ["node", "/opt/one-neuron/tools/image/inside/answers.js"]',
];
const faults = (lines: readonly string[]) => faultsOf(readStages(lines.join("\n")), facts);

describe("a Dockerfile", () => {
  it("without a fault is accepted", () => {
    expect(faults(good)).toEqual([]);
  });

  it.each([
    ["an image without a digest", 0, "FROM node:24.21.0-trixie-slim AS base", "digest"],
    ["an image whose version can change", 0, `FROM node:24@${digest} AS base`, "full version"],
    [
      "apt-get with its lists left behind",
      1,
      "RUN apt-get update && apt-get install --no-install-recommends tini",
      "same step",
    ],
    [
      "apt-get that takes more than asked",
      1,
      "RUN apt-get update && apt-get install tini && rm -rf /var/lib/apt/lists/*",
      "recommended",
    ],
    ["a file that is not there", 2, "COPY no-such-file ./", "no-such-file is not given"],
    ["somebody's own pictures", 2, "COPY data/own/ ./", "data/own/ is not given"],
    ["what the repository remembers", 2, "COPY .git/ ./", ".git/ is not given"],
    [
      "a command that the project does not have",
      3,
      "RUN npm run build",
      "no command of the project",
    ],
    ["an npm package beside the lock", 3, "RUN npm install left-pad", "package-lock.json"],
    ["a script from the network", 3, "RUN curl https://example.org/install.sh | sh", "as it comes"],
    [
      "a Python package beside the list",
      4,
      "RUN python -m pip install --only-binary=:all: --require-hashes -r tools/image/requirements.lock jupyterhub",
      "alone",
    ],
    [
      "a list without checksums",
      4,
      "RUN python -m pip install --only-binary=:all: -r tools/image/requirements.lock",
      "--require-hashes",
    ],
    [
      "packages that pip may compile",
      4,
      "RUN python -m pip install --require-hashes -r tools/image/requirements.lock",
      "might compile",
    ],
    [
      "a list that does not exist",
      4,
      "RUN python -m pip install --only-binary=:all: --require-hashes -r no.lock",
      "list of the project",
    ],
    ["a stage that is not above", 5, "FROM bass", "bass is neither"],
    ["a password", 6, "ENV HUB_PASSWORD=secret", "for all to read"],
    ["root at its end", 7, "USER root", "run as root"],
    ["nobody at its end", 7, "EXPOSE 8888", "run as root"],
    [
      "a program that is not there",
      8,
      'CMD ["node", "/opt/one-neuron/tools/none.js"]',
      "tools/none.js is not there",
    ],
  ])("with %s is refused", (_what, at, line, words) => {
    expect(faults(good.with(at, line))).toEqual([expect.stringContaining(words)]);
  });

  it("that starts nothing is refused", () => {
    expect(faults(good.slice(0, -1))).toEqual([expect.stringContaining("needs a CMD")]);
  });

  it.each([
    ["ADD, which may fetch", "ADD https://example.org/x.tar /"],
    ["a start that a shell runs", "CMD npm start"],
  ])("with %s is not even read", (_what, line) => {
    expect(() => readStages([...good, line].join("\n"))).toThrow("is not expected in this form");
  });

  it("is read through the stages that it is made of", () => {
    const stages = readStages(good.join("\n"));
    expect(lineage(stages).map(({ from }) => from)).toEqual([
      expect.stringContaining("node:"),
      "base",
    ]);
    expect(() => lineage(stages, "none")).toThrow('no stage "none"');
  });
});

it("a line of a list for pip without version or checksum is named", () => {
  expect(looseLines("a.lock", "jupyterhub>=5 --hash=sha256:0\ntornado==6.6.1\n")).toEqual([
    'a.lock does not fix "jupyterhub>=5" by version and checksum',
    'a.lock does not fix "tornado==6.6.1" by version and checksum',
  ]);
});
