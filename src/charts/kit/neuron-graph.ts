/** The computation graph of one neuron and one example as a drawing: its nodes, its edges, and what is written beside them. */

import { colours } from "../theme.js";
import {
  backwardColour,
  bottomOf,
  type Card,
  cardLayers,
  edgeOf,
  forwardColour,
  middleOf,
} from "./cards.js";
import { arrows, type Point, type Way, words } from "./diagram.js";
import { factorExpression, numberExpression, probabilityExpression } from "./number-expression.js";

/** The steps of the walk, by what is found at each; at step 0 nothing is found yet. */
export const step = { z: 1, a: 2, L: 3, da: 4, dz: 5, dw: 6, db: 7 } as const;

/** Width and height of the drawing, in pixels: it fits a phone. */
export const graphSize = { width: 316, height: 396 };

/**
 * How numbers are written, as expressions. The further back, the fewer digits, so that who multiplies what is shown finds
 * what is shown: da and the sigmoid's slope have five, their product dz three decimals, and dz · x two.
 */
export const written = {
  a: probabilityExpression("a"),
  da: factorExpression("da"),
  slopeOfSigma: factorExpression("slopeOfSigma"),
  x: numberExpression("x"),
  dz: numberExpression("dz", 3),
  dw: numberExpression("dw"),
  db: numberExpression("db", 3),
} as const;

/** Three columns, and the upper edges of four rows of cards. */
const [left, middle, right] = [55, 158, 261];
const rows = { inputs: 376, z: 256, a: 144, L: 32 };

/** Height of a line of text. */
const line = 16;

const nodes = {
  w: {
    top: [left, rows.inputs],
    value: { name: "w", since: 0 },
    slope: { name: "dw", since: step.dw },
  },
  x: { top: [middle, rows.inputs], width: 80, value: { name: "x", since: 0 } },
  b: {
    top: [right, rows.inputs],
    value: { name: "b", since: 0 },
    slope: { name: "db", since: step.db, words: written.db },
  },
  z: {
    top: [middle, rows.z],
    value: { name: "z", since: step.z },
    slope: { name: "dz", since: step.dz, words: written.dz },
  },
  a: {
    top: [middle, rows.a],
    value: { name: "a", since: step.a, words: written.a },
    slope: { name: "da", since: step.da, words: written.da },
  },
  L: { top: [middle, rows.L], value: { name: "L", since: step.L } },
  y: { top: [right + 21, rows.L], width: 60, value: { name: "y", since: 0, words: "y" } },
} satisfies Record<string, Card>;

interface Edge {
  readonly way: Way;
  /** The step at which a value goes along it. */
  readonly forward: number;
  /** The step at which blame comes back; missing where nothing is to be blamed. */
  readonly backward?: number;
}

/** Each edge is named after the node that it comes from. */
const edges = {
  w: { way: [bottomOf(nodes.w), [middle - 30, rows.z]], forward: step.z, backward: step.dw },
  x: { way: [bottomOf(nodes.x), nodes.z.top], forward: step.z },
  b: { way: [bottomOf(nodes.b), [middle + 30, rows.z]], forward: step.z, backward: step.db },
  z: { way: [bottomOf(nodes.z), nodes.a.top], forward: step.a, backward: step.dz },
  a: { way: [bottomOf(nodes.a), nodes.L.top], forward: step.L, backward: step.da },
  y: { way: [edgeOf(nodes.y, "left"), edgeOf(nodes.L, "right")], forward: step.L },
} satisfies Record<string, Edge>;

const resting = { color: colours.quiet, strokeWidth: 1, size: 40, back: 5 };
const walked = { strokeWidth: 4, size: 260, back: 8 };

/** A thin arrow forward, and in its place a thick one at the step at which the edge is walked, in that direction. */
function edgeLayers({ way, forward, backward }: Edge): object[] {
  const [from, to] = way;
  const when = (filter: string, arrow: object) => ({ ...arrow, transform: [{ filter }] });
  return [
    when(`step != ${forward} && step != ${backward ?? forward}`, arrows([way], resting)),
    when(`step == ${forward}`, arrows([way], { ...walked, color: forwardColour })),
    ...(backward === undefined
      ? []
      : [when(`step == ${backward}`, arrows([[to, from]], { ...walked, color: backwardColour }))]),
  ];
}

/** Words that stay from a step on. */
const wordsSince = (since: number, at: Point, expr: string, style: object) =>
  words(at, `step >= ${since} ? (${expr}) : ''`, { fontSize: 12, ...style });

/** What the node at the end of an edge computes. */
const formula = (since: number, at: Point, expr: string) =>
  wordsSince(since, at, expr, { align: "right", color: forwardColour });

const formulas = [
  formula(step.z, [middle - 63, middleOf(nodes.z, "value")[1]], "'wx + b'"),
  formula(step.a, [middle - 63, middleOf(nodes.a, "value")[1]], "'σ(z)'"),
  formula(
    step.L,
    [middle - 63, middleOf(nodes.L, "value")[1]],
    "y == 1 ? '−log a' : '−log(1 − a)'",
  ),
];

/** A factor of the chain rule beside its edge, in two lines: its formula, and its value. */
const factor = (
  since: number,
  [x, y]: Point,
  expr: string,
  value: keyof typeof written,
  style: object = {},
) => [
  wordsSince(since, [x, y + line / 2], expr, style),
  wordsSince(since, [x, y - line / 2], `'= ' + ${written[value]}`, style),
];

const halfway = ({ way: [[x1, y1], [x2, y2]] }: Edge): Point => [(x1 + x2) / 2, (y1 + y2) / 2];

const besideChain = { align: "left" };
const factors = [
  ...factor(
    step.da,
    [middle + 14, halfway(edges.a)[1]],
    "y == 1 ? '∂L/∂a = −1/a' : '∂L/∂a = 1/(1 − a)'",
    "da",
    besideChain,
  ),
  ...factor(
    step.dz,
    [middle + 14, halfway(edges.z)[1]],
    "'∂a/∂z = a(1 − a)'",
    "slopeOfSigma",
    besideChain,
  ),
  ...factor(step.dw, [4, halfway(edges.w)[1]], "'∂z/∂w = x'", "x", { align: "left" }),
  wordsSince(step.db, [graphSize.width - 4, halfway(edges.b)[1]], "'∂z/∂b = 1'", {
    align: "right",
  }),
];

/** What a node's blame is made of: the blame of the node below, times the factor beside the edge. */
const product = (since: number, at: Point, expr: string, style: object) =>
  wordsSince(since, at, expr, { color: backwardColour, ...style });

const besideZ = middleOf(nodes.z, "slope")[1];
const products = [
  product(step.dz, [middle + 59, besideZ + line / 2], "'= da · a(1 − a)'", besideChain),
  product(step.dz, [middle + 59, besideZ - line / 2], "'= a − y'", besideChain),
  product(step.dw, [left, rows.inputs + 12], "'dw = dz · x'", {}),
  product(step.db, [right, rows.inputs + 12], "'db = dz · 1'", {}),
];

/** What the colours and the directions stand for. */
const key = [
  words([4, 72], "'↓ forward: values'", { align: "left", fontSize: 12, color: forwardColour }),
  words([4, 72 - line], "'↑ backward: blame'", {
    align: "left",
    fontSize: 12,
    color: backwardColour,
  }),
];

/** The graph as layers, for a chart that has the numbers of its nodes as parameters, and the parameter `step`. */
export const graphLayers = [
  ...Object.values(edges).flatMap(edgeLayers),
  ...Object.values(nodes).flatMap(cardLayers),
  ...formulas,
  ...factors,
  ...products,
  ...key,
];
