/** Tensors have all methods of TensorFlow.js, and they do the same as there. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tf } from "../src/index.js";
import { inProject } from "../tools/setup/paths.js";

/** Where TensorFlow.js makes its methods, one a file. */
const folder = inProject("node_modules/@tensorflow/tfjs-core/dist/public/chained_ops");
const sources = readdirSync(folder)
  .filter((file) => file.endsWith(".js") && !/_test\.|^register_/.test(file))
  .map((file) => readFileSync(join(folder, file), "utf8").replace(/\s+/g, " "));

const nameIn = (source: string) => /prototype\.(\w+) = /.exec(source)?.[1] ?? "";

/** Such as `add`: a.add(b) is tf.add(a, b). */
const passedOn =
  /prototype\.(\w+) = function \(([^)]*)\) \{ this\.throwIfDisposed\(\); return \1\(this(?:, )?\2\);/;

const row = () => tf.tensor1d([1, 2, 3, 4]);
const other = () => tf.tensor1d([5, 6, 7, 8]);
const picture = () => tf.tensor3d([1, 2, 3, 4], [2, 2, 1]);

/** Each other method, and what gives the same. */
const others: Record<string, [() => tf.Tensor, () => tf.Tensor]> = {
  as1D: [() => picture().as1D(), row],
  as2D: [() => row().as2D(2, 2), () => tf.tensor2d([1, 2, 3, 4], [2, 2])],
  as3D: [() => row().as3D(1, 2, 2), () => tf.tensor3d([1, 2, 3, 4], [1, 2, 2])],
  as4D: [() => row().as4D(1, 1, 2, 2), () => tf.tensor4d([1, 2, 3, 4], [1, 1, 2, 2])],
  as5D: [() => row().as5D(1, 1, 1, 2, 2), () => tf.tensor5d([1, 2, 3, 4], [1, 1, 1, 2, 2])],
  asScalar: [() => tf.tensor2d([[7]]).asScalar(), () => tf.scalar(7)],
  asType: [() => row().asType("int32"), () => tf.cast(row(), "int32")],
  concat: [() => row().concat([other(), row()]), () => tf.concat([row(), other(), row()])],
  flatten: [() => picture().flatten(), row],
  oneHot: [
    () => tf.tensor1d([1], "int32").oneHot(3, 1, 0),
    () => tf.tensor2d([[0, 1, 0]], [1, 3], "int32"),
  ],
  reshapeAs: [() => row().reshapeAs(picture()), picture],
  resizeBilinear: [
    () => (picture() as tf.Tensor).resizeBilinear([3, 3]),
    () => tf.image.resizeBilinear(picture(), [3, 3]),
  ],
  resizeNearestNeighbor: [
    () => (picture() as tf.Tensor).resizeNearestNeighbor([3, 3]),
    () => tf.image.resizeNearestNeighbor(picture(), [3, 3]),
  ],
  stack: [() => row().stack(other(), 1), () => tf.stack([row(), other()], 1)],
  toBool: [() => tf.tensor1d([0, 2]).toBool(), () => tf.tensor1d([0, 1], "bool")],
  toFloat: [() => tf.tensor1d([1], "int32").toFloat(), () => tf.tensor1d([1])],
  toInt: [() => tf.tensor1d([1.5]).toInt(), () => tf.tensor1d([1], "int32")],
  where: [() => row().where(tf.greater(row(), 2), other()), () => tf.tensor1d([5, 6, 3, 4])],
};

const content = (tensor: tf.Tensor) => ({
  shape: tensor.shape,
  type: tensor.dtype,
  values: Array.from(tensor.dataSync()),
});

describe("a tensor", () => {
  it("has every method that TensorFlow.js makes", () => {
    const names = sources.map(nameIn);
    expect(names.length).toBeGreaterThan(120);
    const tensor = tf.scalar(1) as unknown as Record<string, unknown>;
    expect(names.filter((name) => typeof tensor[name] !== "function")).toEqual([]);
  });

  it("has methods that are more than the function of their name", () => {
    const more = sources.filter((source) => !passedOn.test(source) || !(nameIn(source) in tf));
    expect(more.map(nameIn).sort()).toEqual(Object.keys(others).sort());
  });

  it.each(Object.entries(others))(
    "has %s, which does what it does there",
    (_name, [made, same]) => {
      expect(content(made())).toEqual(content(same()));
    },
  );

  it("that holds more than one number is no scalar", () => {
    expect(() => row().asScalar()).toThrow("asScalar takes a tensor of one number");
  });

  it("says so when a method is called after it was disposed", () => {
    const gone = tf.scalar(1);
    gone.dispose();
    expect(() => gone.toInt()).toThrow("Tensor is disposed.");
    expect(() => gone.neg()).toThrow("Tensor is disposed.");
  });

  it("is differentiated through its methods, and layers train with them", async () => {
    const slope = tf.grad((x) => x.sub(1).square().sum());
    expect(content(slope(row())).values).toEqual([0, 2, 4, 6]);
    const unit = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
    unit.compile({ optimizer: tf.train.sgd(0.1), loss: "meanSquaredError" });
    const { history } = await unit.fit(tf.tensor2d([[1]]), tf.tensor2d([[5]]), { epochs: 9 });
    expect(Number(history.loss?.at(-1))).toBeLessThan(Number(history.loss?.[0]));
  });
});
