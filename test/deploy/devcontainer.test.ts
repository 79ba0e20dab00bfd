/** What Codespaces reads: of the right form, and made of things that exist. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lineage, readDockerfile, stepsOf } from "../../tools/image/dockerfile.js";
import { inProject } from "../../tools/setup/paths.js";
import { againstSchema } from "./against-schema.js";

const fresh = () =>
  JSON.parse(readFileSync(inProject(".devcontainer", "devcontainer.json"), "utf8"));
const container = fresh();
const faults = againstSchema("devcontainer");

describe("devcontainer.json", () => {
  it("has known keys alone, with values of their types", () => {
    expect(faults(container)).toEqual([]);
  });

  it.each([
    ["a key that is spelled wrong", { postCreatCommand: "npm run setup" }, "postCreatCommand"],
    [
      "a part that is fetched in whatever version",
      { features: { "ghcr.io/devcontainers/features/git:1": {} } },
      "features",
    ],
    ["a port that is a word", { forwardPorts: ["lab"] }, "/forwardPorts/0"],
    ["memory without its unit", { hostRequirements: { memory: "8" } }, "/hostRequirements/memory"],
  ])("with %s is refused", (_what, change, words) => {
    expect(faults({ ...fresh(), ...change }).join("\n")).toContain(words);
  });

  it("builds a stage that the Dockerfile has, as the user that it has", () => {
    const { dockerfile, context, target } = container.build;
    expect(existsSync(inProject(".devcontainer", dockerfile))).toBe(true);
    expect(join(".devcontainer", context)).toBe(".");
    const stages = lineage(readDockerfile(join(".devcontainer", dockerfile)), target);
    const commands = stepsOf(stages, "run").map(({ command }) => command);
    expect(commands.join()).toContain(`usermod --login ${container.remoteUser} `);
  });

  it("prepares and opens the course with the project's own commands", () => {
    const { scripts } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
    const named = [container.postCreateCommand, container.postAttachCommand].map(
      (command) => /^npm (?:run )?(\w+)/.exec(command)?.[1],
    );
    expect(named).toEqual(["setup", "start"]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it("forwards the port on which JupyterLab is started", () => {
    const [, port] = /--port (\d+)/.exec(container.postAttachCommand) ?? [];
    expect(container.forwardPorts).toEqual([Number(port)]);
    expect(Object.keys(container.portsAttributes)).toEqual([port]);
  });
});
