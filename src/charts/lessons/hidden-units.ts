/** How many hidden units it takes to part labelled points. */

import { demand } from "../../input/input-error.js";
import {
  type Labelled,
  planeAxes,
  pointMarks,
  pointsOf,
  squareAround,
  verdictMarks,
} from "../kit/labelled-plane.js";
import { checkPattern } from "../kit/pattern.js";
import {
  checkNet,
  hiddenUnits,
  logitExpression,
  rightOf,
  type SmallNet,
} from "../kit/small-net.js";
import { count } from "../kit/wording.js";
import { zeroLine } from "../kit/zero-line.js";
import type { ChartSpec } from "../spec.js";
import { chart } from "../theme.js";

/**
 * Labelled points, the verdict of a network at every place, and a line for each of its hidden units. The reader chooses
 * among networks with different numbers of hidden units.
 *
 * @param points - two inputs and a label, by columns
 * @param nets - at least two trained networks, from the fewest hidden units to the most: rows [w₁, w₂, b] for each hidden
 *   unit, then [v₁, v₂, …, c]
 */
export function hiddenUnitsChart(points: Labelled, nets: readonly SmallNet[]): ChartSpec {
  const rows = pointsOf(points);
  checkPattern("nets", nets, [[[0]]]);
  demand(nets.length > 1, "two networks or more", String(nets.length));
  for (const [k, net] of nets.entries()) checkNet(`nets[${k}]`, net);
  const units = nets.map((net) => hiddenUnits(net).length);
  demand(
    units.every((n, k) => k === 0 || n > (units[k - 1] as number)),
    "networks with more and more hidden units",
    units.join(", "),
  );
  const most = units.at(-1) as number;
  const m = rows.length;
  const rights = nets.map((net) => rightOf(net, rows));
  const square = squareAround(rows);
  return chart(
    {
      expr: `units + (units == 1 ? ' hidden unit: ' : ' hidden units: ') + (right == ${m} ? 'all ${m} right' : right + ' of ${m} right')`,
    },
    `${count(m, "labelled point")} over two inputs, with the verdict of a network at every place and a line for each of its hidden units. ${nets
      .map(
        (_, k) => `With ${count(units[k] as number, "hidden unit")} ${rights[k]} of ${m} are right`,
      )
      .join("; ")}.`,
    {
      width: 300,
      height: 300,
      usermeta: { equalUnits: true },
      params: [
        {
          name: "units",
          value: units[0],
          bind: { input: "radio", options: units, name: "hidden units " },
        },
        { name: "nets", value: nets.map((net) => padded(net, most)) },
        { name: "net", expr: `nets[indexof([${units}], units)]` },
        { name: "right", expr: `[${rights}][indexof([${units}], units)]` },
      ],
      encoding: planeAxes(square),
      layer: [
        verdictMarks(square, logitExpression("net", most, "datum.at1", "datum.at2")),
        ...Array.from({ length: most }, (_, j) =>
          zeroLine(square, `net[${j}]`, { strokeWidth: 2 }),
        ),
        pointMarks(rows, 45),
      ],
    },
  );
}

/** The same network with as many hidden units as the largest: those that are added have no line, and weigh nothing. */
function padded(net: SmallNet, most: number): number[][] {
  const hidden = hiddenUnits(net);
  const missing = most - hidden.length;
  const output = net.at(-1) as readonly number[];
  const none = Array.from({ length: missing }, () => [0, 0, 0]);
  const weights = [...output.slice(0, -1), ...none.map(() => 0), output.at(-1) as number];
  return [...hidden, ...none, weights].map((row) => row.map((v) => Number(v.toPrecision(6))));
}
