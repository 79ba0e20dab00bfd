/** Usual mistakes in exercise 6.3: what is left of the three planted ones, and what may come in. */

import type { PartsMistake } from "../judges/parts-answer.js";
import { type Change, slopesPass } from "../neuron-pass.js";

type Slip = readonly [change: Change, says: string];

const none: Slip = [{}, ""];

/** The three planted mistakes, each with what may stand in its place. */
const signs: readonly Slip[] = [
  none,
  [{ dz: ({ a, y }) => y - a }, "dz points the wrong way: it is a − y, not y − a."],
];
const factors: readonly Slip[] = [
  none,
  [{ meets: (_xj, wj) => wj }, "In dw the error meets x, and you let it meet w."],
  [{ meets: () => 1 }, "In dw the factor x is missing."],
];
const divisors: readonly Slip[] = [
  none,
  [
    { dwOver: (m) => m ** 2 },
    "You divide by m twice, once for each flight and once for the sum: leave one of them out.",
  ],
  [{ dwOver: () => 1 }, "Now nothing is divided by m: the slope of the cost is a mean."],
];

/** Every way to leave some of the three unmended, or mended badly. */
const unmended: readonly PartsMistake[] = signs
  .flatMap((sign) =>
    factors.flatMap((factor) =>
      divisors.map((divisor): readonly Slip[] => [sign, factor, divisor]),
    ),
  )
  .filter((slips) => slips.some((slip) => slip !== none))
  .map((slips) => ({
    f: slopesPass(Object.assign({}, ...slips.map(([change]) => change))),
    says: slips
      .map(([, says]) => says)
      .filter((says) => says !== "")
      .join(" "),
  }));

export const repairedPass: readonly PartsMistake[] = [
  ...unmended,
  {
    f: slopesPass({ dbOver: (m) => m ** 2 }),
    says: "dw is right. In db you still divide by m twice.",
  },
  {
    f: slopesPass({ dbOver: () => 1 }),
    says: "dw is right. db is a mean too: divide it by m, once.",
  },
  {
    f: slopesPass({ dz: ({ z, y }) => z - y }),
    says: "The sigmoid is gone: the error is a − y with a = σ(z), not z − y.",
  },
  {
    f: slopesPass({ dz: ({ a }) => a }),
    says: "The label is gone: the error is a − y.",
  },
  {
    f: slopesPass({ dz: ({ a, y }) => (a - y) * a * (1 - a) }),
    says: "Those are the slopes of the squared error. With cross-entropy the factor a·(1 − a) has cancelled.",
  },
  {
    f: slopesPass({ dz: ({ a, y }) => (a - y) ** 2 }),
    says: "The error is not squared: dz is a − y itself, and its sign says which way.",
  },
  {
    f: slopesPass({ dz: ({ a, y }) => Math.abs(a - y) }),
    says: "The absolute value loses the sign of a − y, and with it the direction.",
  },
  {
    f: slopesPass({ skips: (i) => i === 0 }),
    says: "The first flight is left out: does your loop begin at 1?",
  },
  {
    f: slopesPass({ skips: (i, m) => i === m - 1 }),
    says: "The last flight is left out: does your loop end at x.length − 1?",
  },
  {
    f: slopesPass({ bias: false }),
    says: "The bias is missing in z: z = w·x + b.",
  },
  {
    f: (x: readonly number[], y: readonly number[], w: number, b: number) => {
      const { dw, db } = slopesPass({})(x, y, w, b);
      return { dw: db, db: dw };
    },
    says: "dw and db have changed places.",
  },
  {
    f: slopesPass({ dwOver: () => 23 }),
    says: "You divide by 23, whatever comes: take the number of flights that are given, x.length.",
  },
];
