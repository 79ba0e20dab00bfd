/** The steps of a Dockerfile, carried out in an empty folder; and the project's own, with what they make of them. */

import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Machine } from "../../tools/image/carry-out.js";
import { debianPackages, unknownToDebian } from "../../tools/image/debian.js";
import { readDockerfile, readStages } from "../../tools/image/dockerfile.js";
import { type ChildError, runQuietly } from "../../tools/setup/child.js";
import { inProject } from "../../tools/setup/paths.js";

const everything = { before: () => {}, skip: () => false };

async function build(...lines: string[]): Promise<Machine> {
  const machine = new Machine(mkdtempSync(join(tmpdir(), "one-neuron-image-")), everything);
  await machine.build(readStages(lines.join("\n")));
  return machine;
}

describe("the steps of a Dockerfile", () => {
  it("copy files into folders, and of folders what is in them", async () => {
    const machine = await build(
      "FROM a",
      "WORKDIR /opt/x",
      "COPY package.json src/ ./",
      "COPY data/penguins.csv birds.csv",
    );
    expect(existsSync(machine.path("/opt/x/package.json"))).toBe(true);
    expect(existsSync(machine.path("/opt/x/sigmoid.ts"))).toBe(true);
    expect(readFileSync(machine.path("birds.csv"))).toEqual(
      readFileSync(inProject("data/penguins.csv")),
    );
  });

  it("see the folder as /, and the variables that were set", async () => {
    const machine = await build(
      "FROM a",
      "ENV PLACE=/opt/x",
      "WORKDIR /home/jovyan",
      'RUN mkdir -p /opt/x && pwd > "$PLACE/where"',
    );
    expect(readFileSync(machine.path("/opt/x/where"), "utf8").trim()).toBe(machine.path("."));
  });

  it("take over what another stage made, and leave nothing else of it", async () => {
    const machine = await build(
      "FROM a AS build",
      "RUN mkdir -p /opt/x /opt/waste && echo made > /opt/x/file",
      "FROM a",
      "COPY --from=build /opt/x /opt/x",
    );
    expect(readFileSync(machine.path("/opt/x/file"), "utf8")).toBe("made\n");
    expect(readdirSync(machine.path("/opt"))).toEqual(["x"]);
    expect(readdirSync(join(machine.root, ".."))).toEqual(["now"]);
  });

  it("stop at a file that the build is not given, with the line", async () => {
    await expect(build("FROM a", "COPY test/long.ts ./")).rejects.toThrow(
      "COPY in line 2 wants test/long.ts",
    );
  });

  it("stop at a command that fails, with its line and what it said", async () => {
    await expect(build("FROM a", "WORKDIR /opt", "RUN echo sorry && false")).rejects.toThrow(
      /RUN in line 3 ended with 1:\nsorry/,
    );
  });

  it("leave the system alone", async () => {
    const machine = await build(
      "FROM a",
      "RUN apt-get update && apt-get install -y no-such-thing && mkdir -p /opt/after",
    );
    expect(existsSync(machine.path("/opt/after"))).toBe(true);
  });
});

describe("what the image takes from Debian", () => {
  it("is found in its steps", () => {
    expect(debianPackages(readDockerfile("Dockerfile"))).toEqual(
      expect.arrayContaining(["python3", "python3-venv", "tini", "git"]),
    );
  });

  it("is in Debian's lists, where this machine has them", ({ skip }) => {
    const names = debianPackages(readDockerfile("Dockerfile"));
    const unknown = unknownToDebian([...names, "no-such-package"]);
    if (unknown === undefined) skip("this machine has no lists of Debian's packages");
    expect(unknown).toEqual(["no-such-package"]);
  });
});

// The packages are lent by this project: the whole way, with downloads, is npm run image -- --check.
it("the image is built in an empty folder; there a cell draws its chart and JupyterLab answers", async () => {
  const said = await runQuietly(
    process.execPath,
    ["--import", "tsx", inProject("tools", "image", "main.ts"), "--check", "image", "--quick"],
    // Not the folder of the tests, into which the image's user cannot look.
    { env: { TMPDIR: "/tmp" } },
  ).catch((error: ChildError) => error.output);
  expect(said).toContain("a cell drew its chart");
  expect(said).toContain("JupyterLab answers, and offers the kernel of the course alone\n");
}, 300_000);
