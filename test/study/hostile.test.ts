/** Whatever is handed over, check answers in words. */

import { describe, expect, it } from "vitest";
import { tf } from "../../src/index.js";
import { checked } from "../../src/study/check.js";
import type { Exercise } from "../../src/study/exercise.js";
import { judged } from "../../src/study/judged.js";
import { lessons } from "../../src/study/lessons.js";
import { freshRecord, textOf } from "./fresh-record.js";

const fail = () => {
  throw new Error("do not look at me");
};

/** Fails at whatever is done with it. */
const touchy = <T extends object>(target: T): T =>
  new Proxy(
    target,
    Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, fail])),
  );

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function disposed() {
  const tensor = tf.tensor2d([[1, 2]]);
  tensor.dispose();
  return tensor;
}

function cyclic(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

/** As deep as it takes to exhaust the stack of whoever follows it down. */
function deep(): unknown[] {
  let list: unknown[] = [1];
  for (let k = 0; k < 100_000; k++) list = [list];
  return list;
}

const throwing = (thrown: unknown) => () => {
  throw thrown;
};

const endless = (x: number): number => endless(x) + 1;

const answers: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  true: () => true,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  "an empty text": () => "",
  "a text": () => "no such answer",
  "a text that names what every object has": () => "constructor",
  __proto__: () => "__proto__",
  "a long text": () => "x".repeat(1e6),
  "a bigint": () => 10n,
  "a symbol": () => Symbol("mine"),
  "a date": () => new Date(Number.NaN),
  "an object": () => ({}),
  "an object without a prototype": () => Object.create(null),
  "a boxed number": () => Object(1),
  "an object that cannot be text or number": () => ({ toString: fail, valueOf: fail }),
  "an object whose properties throw": () => ({
    get shape() {
      return fail();
    },
    get length() {
      return fail();
    },
  }),
  "a touchy object": () => touchy({}),
  "a touchy list": () => touchy([1, 2]),
  "a touchy function": () => touchy(() => 1),
  "a revoked object": () => revoked({}),
  "a revoked list": () => revoked([]),
  "a revoked function": () => revoked(() => 1),
  "a promise": () => Promise.resolve(1),
  "a promise that fails": () => Promise.reject(new Error("nobody waits for me")),
  "an empty list": () => [],
  "a list of empty lists": () => [[], []],
  "a list that contains itself": cyclic,
  "a list in lists without end": deep,
  "a list with a touchy number": () => [[1, touchy({})]],
  "a list whose element throws": () => Object.defineProperty([1, 2], 0, { get: fail }),
  "a list with gaps": () => Object.assign(new Array(3), { 0: 1, 2: 3 }),
  "a list of bigints": () => [[1n, 2n]],
  "a list of symbols": () => [Symbol("a"), Symbol("b")],
  "rows of unequal length": () => [[1, 2], [3]],
  "a row among numbers": () => [1, [2]],
  "NaN in a table": () => [[Number.NaN, 1]],
  "a very long list": () => new Array(1e6).fill(1),
  "a list of nothing but gaps": () => new Array(4e9),
  "a very wide table": () => new Array(5000).fill(new Array(5000).fill(1)),
  "a list of 32 bits": () => new Float32Array([Number.NaN, 1]),
  "a list of 64-bit bigints": () => new BigInt64Array(2),
  "bare memory": () => new ArrayBuffer(8),
  "a view of memory": () => new DataView(new ArrayBuffer(8)),
  "a disposed tensor": disposed,
  "a tensor that is one number": () => tf.scalar(1),
  "a tensor of texts": () => tf.tensor1d(["a"]),
  "a tensor of complex numbers": () => tf.complex([1], [1]),
  "a large tensor": () => tf.zeros([2000, 2000]),
  "a class": () => class {},
  "a generator": () =>
    function* () {
      yield 1;
    },
  "a function that gives nothing": () => () => {},
  "a function that gives text": () => () => "1",
  "a function that gives itself": () => {
    const f = (): unknown => f;
    return f;
  },
  "a function that gives a touchy object": () => () => touchy({}),
  "a function that gives a disposed tensor": () => disposed,
  "a function that gives a bigint": () => () => 1n,
  "a function that gives a symbol": () => () => Symbol("mine"),
  "a function that never comes back from calling itself": () => endless,
  "an async function": () => async () => 1,
  "an async function that fails": () => async () => fail(),
  "a function that fails": () => fail,
  "a function that throws nothing": () => throwing(undefined),
  "a function that throws a touchy object": () => throwing(touchy({})),
  "a function that throws what cannot be text": () => throwing({ toString: fail }),
  "a function that throws an error with a touchy message": () =>
    throwing(Object.defineProperty(new Error("x"), "message", { get: fail })),
  "a function that throws a symbol": () => throwing(Symbol("mine")),
  "a function that throws a novel": () => throwing(new Error("long ".repeat(1e5))),
  "a function that gives something else each time": () => {
    let calls = 0;
    return () => calls++;
  },
};

const exercises = lessons.flatMap((lesson) => lesson.exercises);

describe.each(exercises.map((exercise): [string, Exercise] => [exercise.id, exercise]))(
  "check of %s",
  (_id, exercise) => {
    it.each(Object.keys(answers))("says of %s in a few words that it is not yet right", (name) => {
      const { outcome, message } = judged(exercise, answers[name]?.());
      expect(outcome).toBe("not yet");
      expect(message).toMatch(/^.{10,600}$/);
      expect(message).not.toMatch(/undefined|\[object|is not a function|Cannot read/);
    });
  },
);

it("a check writes every one of these verdicts, as text and as HTML", () => {
  freshRecord();
  for (const answer of Object.values(answers))
    expect(textOf(checked("3.1", answer()))).toMatch(/^✗ 3\.1 Not yet\n/);
});
