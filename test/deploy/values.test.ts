/** The values for Zero to JupyterHub: of the chart's form, safe, and in step with the image that they start. */

import { readFileSync } from "node:fs";
import { dirname } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assumed } from "../../tools/cost/plan.js";
import { readDockerfile, stepsOf } from "../../tools/image/dockerfile.js";
import { inProject } from "../../tools/setup/paths.js";
import { againstSchema } from "./against-schema.js";

const read = (...path: string[]) => readFileSync(inProject(...path), "utf8");
const text = read("deploy", "zero-to-jupyterhub.yaml");
const fresh = () => parse(text);
const values = fresh();

const faults = againstSchema("values");
const image = readDockerfile("Dockerfile").slice(-1);
const env = Object.assign({}, ...stepsOf(image, "env").map(({ variables }) => variables));

describe("zero-to-jupyterhub.yaml", () => {
  it("has keys of the chart alone, with values of their types", () => {
    expect(faults(values)).toEqual([]);
  });

  it.each<[string, (broken: ReturnType<typeof fresh>) => void, string]>([
    [
      "a key that is spelled wrong",
      (broken) => {
        broken.singleuser.memmory = { limit: "1G" };
      },
      "memmory",
    ],
    [
      "an amount without its unit",
      (broken) => {
        broken.singleuser.memory.limit = 2;
      },
      "/singleuser/memory/limit",
    ],
    [
      "a switch that is a word",
      (broken) => {
        broken.cull.enabled = "yes";
      },
      "/cull/enabled",
    ],
    [
      "a part that is missing",
      (broken) => {
        delete broken.singleuser.networkPolicy;
      },
      "networkPolicy",
    ],
  ])("with %s is refused", (_what, damage, words) => {
    const broken = fresh();
    damage(broken);
    expect(faults(broken).join("\n")).toContain(words);
  });

  it("lets nobody in before somebody decided who, and holds no secret", () => {
    expect(values.hub.config).toEqual({
      JupyterHub: { admin_access: false, authenticator_class: "null" },
    });
    expect(text.match(/^\s*[\w.]*(?:secret|password|token|key)\w*:.*$/gim)).toBeNull();
  });

  it("names an image by a version, which somebody has to put in a registry first", () => {
    expect(values.singleuser.image.tag).toMatch(/^\d+\.\d+\.\d+$/);
    expect(values.singleuser.image.name).toContain(".invalid/");
  });

  it("keeps learners from the cloud's own address, from the cluster and from the net", () => {
    const { cloudMetadata, networkPolicy, allowPrivilegeEscalation } = values.singleuser;
    expect(cloudMetadata.blockWithIptables).toBe(true);
    expect(networkPolicy.enabled).toBe(true);
    const { cloudMetadataServer, nonPrivateIPs, privateIPs } = networkPolicy.egressAllowRules;
    expect([cloudMetadataServer, nonPrivateIPs, privateIPs]).toEqual([false, false, false]);
    expect(allowPrivilegeEscalation).toBe(false);
  });

  it("starts the image as its own user, in its own home", () => {
    const { uid, storage, extraEnv, cmd } = values.singleuser;
    expect(String(uid)).toBe(stepsOf(image, "user")[0]?.value);
    expect(storage.homeMountPath).toBe(env.HOME);
    expect(extraEnv.ONE_NEURON_PROGRESS).toBe(env.ONE_NEURON_PROGRESS);
    expect(dirname(dirname(env.ONE_NEURON_PROGRESS))).toBe(env.HOME);
    expect(cmd).toBe("jupyterhub-singleuser");
  });

  it("opens a lesson that is there", () => {
    const [, notebook = ""] = values.singleuser.defaultUrl.split("/lab/tree/");
    expect(read(notebook)).toContain("nbformat");
  });

  it("promises no more than it allows", () => {
    const { memory, cpu } = values.singleuser;
    const megabytes = (amount: string) =>
      Number.parseInt(amount, 10) * (amount.endsWith("G") ? 1000 : 1);
    expect(megabytes(memory.guarantee)).toBeLessThan(megabytes(memory.limit));
    expect(cpu.guarantee).toBeLessThan(cpu.limit);
  });

  it("ends unused servers after the time that the cost is computed with", () => {
    expect(values.cull).toMatchObject({ enabled: true, timeout: assumed.idleHours * 3600 });
  });
});

describe("the versions of JupyterHub", () => {
  const [, wanted] = /^jupyterhub==(.*)$/m.exec(read("tools", "image", "requirements.txt")) ?? [];

  it("are the same in the list and in its lock", () => {
    expect(/^jupyterhub==(\S*)/m.exec(read("tools", "image", "requirements.lock"))?.[1]).toBe(
      wanted,
    );
  });

  it("have the major and minor of the chart that is named, which is one chart everywhere", () => {
    const charts = ["deploy/zero-to-jupyterhub.yaml", "docs/classroom.md"].flatMap((file) => [
      ...read(file).matchAll(/--version (\d+\.\d+\.\d+)/g),
    ]);
    expect(charts).toHaveLength(2);
    expect(new Set(charts.map(([, version]) => version)).size).toBe(1);
    // The chart's changelog: 4.4.0 upgrades to JupyterHub 5.5.0.
    const hub = { "4.4": "5.5" }[charts[0]?.[1]?.replace(/\.\d+$/, "") ?? ""];
    expect(hub).toBeDefined();
    expect(wanted?.startsWith(`${hub}.`)).toBe(true);
  });

  it("go with what the lock of JupyterLab fixes", () => {
    const versions = (file: string) =>
      new Map(
        [...read(file).matchAll(/^([\w.-]+)==([\w.+!]+)/gm)].map(([, name, version]) => [
          name,
          version,
        ]),
      );
    const lab = versions("requirements.lock");
    const differ = [...versions("tools/image/requirements.lock")].filter(
      ([name, version]) => lab.has(name) && lab.get(name) !== version,
    );
    expect(differ).toEqual([]);
  });
});
