/** The nodes of a computation graph as cards: on each what was computed forward, and below it what was found backward. */

import { colours } from "../theme.js";
import { type Point, words } from "./diagram.js";
import { numberExpression } from "./number-expression.js";

/** Colours of the two passes, as in the plan of the course. */
export const forwardColour = colours.no;
export const backwardColour = colours.yes;

/** Width of most cards, which holds "db = −1.23·10⁻⁴" on a narrow page too, and height of their fields. */
const card = { width: 110, field: 23 } as const;

/** A number of the graph, and the step from which on it is known. */
interface Known {
  /** Name of a parameter of the chart. */
  readonly name: string;
  readonly since: number;
  /** Expression of how it is written; as other numbers are, if missing. */
  readonly words?: string;
}

export interface Card {
  /** The middle of its upper edge. */
  readonly top: Point;
  readonly width?: number;
  readonly value: Known;
  /** Its blame; missing where nothing is to be blamed. */
  readonly slope?: Known;
}

/** The middle of a card's lower edge. */
export const bottomOf = ({ top: [x, y], slope }: Card): Point => [
  x,
  y - (slope === undefined ? 1 : 2) * card.field,
];

/** The middle of a card's upper field, or of its lower one. */
export const middleOf = ({ top: [x, y] }: Card, part: "value" | "slope"): Point => [
  x,
  y - (part === "value" ? 0.5 : 1.5) * card.field,
];

/** Where an edge of the graph meets a card at its side, at the height of the value. */
export function edgeOf(one: Card, side: "left" | "right"): Point {
  const [x, y] = middleOf(one, "value");
  const half = (one.width ?? card.width) / 2;
  return [side === "left" ? x - half : x + half, y];
}

/** A card as layers. The field that is filled at this step has a thick frame. */
export function cardLayers(one: Card): object[] {
  const { value, slope, width = card.width } = one;
  const upper = { middle: middleOf(one, "value"), width };
  const lower = { middle: middleOf(one, "slope"), width };
  const known = `'${value.name}' + (step >= ${value.since} ? ' = ' + ${written(value)} : '')`;
  const forward = [
    fieldAt(upper, { fill: colours.paper, stroke: colours.quiet }),
    frame(upper, forwardColour, value.since),
    words(upper.middle, known, { fontSize: 12 }),
  ];
  if (slope === undefined) return forward;
  const blame = `step >= ${slope.since} ? '${slope.name} = ' + ${written(slope)} : ''`;
  return [
    fieldAt(lower, { fill: colours.shade, stroke: colours.quiet }),
    ...forward,
    frame(lower, backwardColour, slope.since),
    words(lower.middle, blame, {
      fontSize: 12,
      color: backwardColour,
    }),
  ];
}

const written = ({ name, words = numberExpression(name) }: Known) => words;

interface Field {
  readonly middle: Point;
  readonly width: number;
}

const fieldAt = ({ middle: [x, y], width }: Field, look: object) => ({
  data: {
    values: [
      { x: x - width / 2, x2: x + width / 2, y: y - card.field / 2, y2: y + card.field / 2 },
    ],
  },
  mark: { type: "rect", cornerRadius: 3, ...look },
  encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
});

/** A frame that is seen at one step only. */
const frame = (field: Field, stroke: string, since: number) => ({
  ...fieldAt(field, { filled: false, stroke, strokeWidth: 3 }),
  transform: [{ filter: `step == ${since}` }],
});
