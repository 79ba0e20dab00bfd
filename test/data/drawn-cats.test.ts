/** The drawn cats: how they are made, and how well simple methods tell them from the other pictures. */

import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Dataset, readHdf5 } from "../../src/data/hdf5.js";
import { cats, others } from "../../tools/data/cats/kinds/index.js";
import { Random } from "../../tools/data/cats/random.js";
import { render } from "../../tools/data/cats/render.js";
import { scene } from "../../tools/data/cats/scene.js";
import { h5Bytes } from "../../tools/data/cats/write-h5.js";

type Split = "train" | "test";
interface Examples {
  /** One row a picture. */
  x: Float64Array[];
  y: number[];
}

const path = (split: Split) =>
  fileURLToPath(new URL(`../../data/cats/${split}.h5`, import.meta.url));

const files = {} as Record<Split, Record<string, Dataset>>;
const pictures = {} as Record<Split, Examples>;

const dataset = (split: Split, name: string) => files[split][name] as Dataset;

beforeAll(async () => {
  for (const split of ["train", "test"] as const) {
    const names = [`${split}_set_x`, `${split}_set_y`, "list_classes"];
    files[split] = await readHdf5(path(split), names);
    const pixels = dataset(split, `${split}_set_x`).value as Uint8Array;
    const y = Array.from(dataset(split, `${split}_set_y`).value as BigInt64Array, Number);
    const size = pixels.length / y.length;
    const x = y.map((_, i) =>
      Float64Array.from(pixels.subarray(i * size, (i + 1) * size), (p) => p / 255),
    );
    pictures[split] = { x, y };
  }
});

const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);

function dot(u: Float64Array, v: Float64Array): number {
  let total = 0;
  for (let i = 0; i < u.length; i++) total += (u[i] as number) * (v[i] as number);
  return total;
}

/** Root mean square of the difference, 0 for equal pictures and 1 for black against white. */
function distance(u: Float64Array, v: Float64Array): number {
  let total = 0;
  for (let i = 0; i < u.length; i++) total += ((u[i] as number) - (v[i] as number)) ** 2;
  return Math.sqrt(total / u.length);
}

/** Left and right exchanged. */
const mirrored = (u: Float64Array): Float64Array =>
  u.map((_, i) => {
    const [row, column, channel] = [Math.floor(i / 192), Math.floor((i % 192) / 3), i % 3];
    return u[row * 192 + (63 - column) * 3 + channel] as number;
  });

/** Accuracy of the verdicts z > 0. */
const accuracy = (z: readonly number[], y: readonly number[]): number =>
  sum(z.map((value, i) => Number(value > 0 === (y[i] === 1)))) / y.length;

/**
 * One neuron from zeros by full-batch descent. w stays a mix of the examples, w = Σ cᵢ xᵢ, so the
 * descent runs on the coefficients c and needs only the products xᵢ·xⱼ.
 */
function oneNeuron(train: Examples, steps: number, rate: number): (x: Float64Array) => number {
  const m = train.y.length;
  const products = train.x.map((u) => Float64Array.from(train.x, (v) => dot(u, v)));
  const c = new Float64Array(m);
  let b = 0;
  for (let step = 0; step < steps; step++) {
    const dz = products.map((row, i) => 1 / (1 + Math.exp(-dot(row, c) - b)) - (train.y[i] ?? 0));
    for (const [i, d] of dz.entries()) c[i] = (c[i] ?? 0) - (rate * d) / m;
    b -= (rate * sum(dz)) / m;
  }
  const w = (train.x[0] as Float64Array).map((_, k) =>
    train.x.reduce((total, x, i) => total + (c[i] as number) * (x[k] as number), 0),
  );
  return (x) => dot(w, x) + b;
}

/** The mean of each channel, and its standard deviation if asked. */
function colour(x: Float64Array, spread: boolean): number[] {
  const n = x.length / 3;
  const mean = [0, 0, 0];
  const square = [0, 0, 0];
  for (const [i, value] of x.entries()) {
    mean[i % 3] = (mean[i % 3] ?? 0) + value / n;
    square[i % 3] = (square[i % 3] ?? 0) + value ** 2 / n;
  }
  const deviation = square.map((s, k) => Math.sqrt(s - (mean[k] ?? 0) ** 2));
  return spread ? [...mean, ...deviation] : mean;
}

/** Logistic regression on standardised features, run until it has long converged. */
function colourClassifier(spread: boolean): (x: Float64Array) => number {
  const { x, y } = pictures.train;
  const rows = x.map((picture) => colour(picture, spread));
  const columns = (rows[0] as number[]).map((_, k) => rows.map((row) => row[k] as number));
  const mean = columns.map((column) => sum(column) / column.length);
  const sd = columns.map((column, k) =>
    Math.sqrt(sum(column.map((v) => (v - (mean[k] as number)) ** 2)) / column.length),
  );
  const standard = (row: number[]) =>
    Float64Array.from(row, (v, k) => (v - (mean[k] as number)) / (sd[k] as number));
  const neuron = oneNeuron({ x: rows.map(standard), y }, 3000, 1);
  return (picture) => neuron(standard(colour(picture, spread)));
}

/** The share of cat–other pairs in which the cat has the larger z: ½ means no skill. */
function rankedRight(z: readonly number[], y: readonly number[]): number {
  const of = (label: number) => z.filter((_, i) => y[i] === label);
  const pairs = of(1).flatMap((cat) => of(0).map((other) => Number(cat > other)));
  return sum(pairs) / pairs.length;
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe("the files", () => {
  it.each([
    ["train", 209, 72],
    ["test", 50, 33],
  ] as const)(
    "%s.h5 has the layout of the well-known set: %i pictures, %i cats",
    (split, m, count) => {
      const x = dataset(split, `${split}_set_x`);
      const y = dataset(split, `${split}_set_y`);
      const classes = dataset(split, "list_classes");
      expect([x.shape, x.dtype]).toEqual([[m, 64, 64, 3], "<B"]);
      expect([y.shape, y.dtype]).toEqual([[m], "<q"]);
      expect([classes.value, classes.dtype]).toEqual([["non-cat", "cat"], "S7"]);
      expect(sum(pictures[split].y)).toBe(count);
      expect(new Set(pictures[split].y)).toEqual(new Set([0, 1]));
    },
  );

  it("take less than 1.5 MB together", () => {
    expect(statSync(path("train")).size + statSync(path("test")).size).toBeLessThan(1.5e6);
  });

  it("do not show when they were written: the clock leaves no trace in the bytes", async () => {
    const picture = {
      name: "grey",
      label: 0 as const,
      pixels: new Uint8Array(64 * 64 * 3).fill(9),
    };
    const written = async (now: string) => {
      vi.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
      return h5Bytes("train", [picture]).finally(() => vi.useRealTimers());
    };
    expect(await written("2001-01-01")).toEqual(await written("2031-01-01"));
  });

  it("mix cats and others: no run of one label is longer than 15", () => {
    const runs = pictures.train.y.join("").match(/0+|1+/g) ?? [];
    expect(Math.max(...runs.map((run) => run.length))).toBeLessThanOrEqual(15);
  });
});

describe("the drawings", () => {
  it("show at least ten kinds besides cats, and cats in at least six poses", () => {
    expect(others.length).toBeGreaterThanOrEqual(10);
    expect(cats.flatMap(({ views }) => views).length).toBeGreaterThanOrEqual(6);
  });

  it("are the same for the same seed and differ for another", () => {
    const [{ views }] = cats as [(typeof cats)[0]];
    const draw = (seed: number) => render(scene(new Random(seed), views[0] as (typeof views)[0]));
    expect(draw(5)).toEqual(draw(5));
    expect(draw(6)).not.toEqual(draw(5));
  });

  it("are not told apart by mean colour, with or without its spread", () => {
    const { train, test } = pictures;
    for (const spread of [false, true]) {
      const classify = colourClassifier(spread);
      const z = test.x.map(classify);
      expect(Math.abs(accuracy(train.x.map(classify), train.y) - 137 / 209)).toBeLessThan(0.1);
      expect(Math.abs(accuracy(z, test.y) - 17 / 50)).toBeLessThan(0.1);
      expect(rankedRight(z, test.y)).toBeLessThan(0.65);
    }
  });

  it("have no near copy across the split, mirrored or not: two pixels aside is nearer", () => {
    const { train, test } = pictures;
    const nearest = (u: Float64Array) => Math.min(...train.x.map((v) => distance(u, v)));
    const aside = test.x.map((u) => distance(u.slice(6), u.slice(0, -6))).sort((a, b) => a - b);
    const typical = aside[Math.floor(aside.length / 2)] as number;
    expect(255 * typical).toBeGreaterThan(25);
    expect(Math.min(...test.x.map(nearest))).toBeGreaterThan(typical);
    expect(Math.min(...test.x.map((u) => nearest(mirrored(u))))).toBeGreaterThan(typical);
  });

  it("teach one neuron by heart (95–100 %), and new ones only in part (65–90 %)", () => {
    const { train, test } = pictures;
    const neuron = oneNeuron(train, 2000, 0.005);
    const onTrain = accuracy(train.x.map(neuron), train.y);
    const onTest = accuracy(test.x.map(neuron), test.y);
    expect(onTrain).toBeGreaterThanOrEqual(0.95);
    expect(onTest).toBeGreaterThanOrEqual(0.65);
    expect(onTest).toBeLessThanOrEqual(0.9);
  });
});
