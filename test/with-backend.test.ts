/** Work on another back end of TensorFlow.js. */

import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { InputError, matMul, matrix, tf, transpose, withBackend } from "../src/index.js";
import { inProject } from "../tools/setup/paths.js";
import { numbers } from "./close.js";

it("withBackend(name, work) does the work there, returns what it gives, and goes back", async () => {
  const X = matrix("n_x", "m", [[1, 2]]);
  const there = await withBackend(
    "wasm",
    () => [tf.getBackend(), matMul(transpose(X), X)] as const,
  );
  expect(there[0]).toBe("wasm");
  expect(tf.getBackend()).toBe("cpu");
  expect(numbers(there[1]), "a tensor made there is of use here").toEqual([1, 2, 2, 4]);
});

it("withBackend waits for work that is async", async () => {
  const after = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return tf.getBackend();
  };
  expect(await withBackend("wasm", after)).toBe("wasm");
});

it("withBackend inside withBackend goes back to the outer one", async () => {
  const name = () => tf.getBackend();
  const names = await withBackend(
    "wasm",
    async (): Promise<string[]> => [await withBackend("cpu", name), name()],
  );
  expect(names).toEqual(["cpu", "wasm"]);
});

it("withBackend goes back when the work fails, and hands the error on", async () => {
  const failing = () => {
    throw new Error("in the work");
  };
  await expect(withBackend("wasm", failing)).rejects.toThrow("in the work");
  expect(tf.getBackend()).toBe("cpu");
});

it("withBackend leaves it to the process what becomes of rejected promises", () => {
  // in a process of its own, where the back end starts for the first time
  const script = `const { withBackend } = await import("one-neuron");
    const listeners = () =>
      ["uncaughtException", "unhandledRejection"].map((event) => process.listenerCount(event));
    process.on("unhandledRejection", () => {});
    console.log(...listeners(), await withBackend("wasm", () => "in between"), ...listeners());`;
  const args = ["--input-type=module", "--eval", script];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    cwd: inProject(),
  });
  expect([stdout, stderr]).toEqual(["0 1 in between 0 1\n", ""]);
});

const nothing = () => 0;

it.each<[unknown, unknown, string]>([
  ["gpu", nothing, 'Expected back end "cpu" or "wasm", got "gpu"'],
  [undefined, nothing, 'Expected back end "cpu" or "wasm", got undefined'],
  ["wasm", 3, "Expected work to be a function, got 3: try () => …"],
])("withBackend(%j, …) refuses what it cannot do", async (name, work, message) => {
  const call = withBackend(name as "wasm", work as typeof nothing);
  await expect(call).rejects.toThrow(InputError);
  await expect(call).rejects.toThrow(message);
});
