/** How many flights it takes until their cost has a lowest point. */

import { demand } from "../../input/input-error.js";
import { bandsOf } from "../kit/bands.js";
import { bowlOf, costOf } from "../kit/bowl.js";
import { equalSteps } from "../kit/equal-steps.js";
import { gapBetweenLabels } from "../kit/labels.js";
import { cross, outline } from "../kit/landmarks.js";
import { levelMap, levelNames, namesOn } from "../kit/level-map.js";
import { levelMesh, lowestOnEdge } from "../kit/level-mesh.js";
import { named } from "../kit/named.js";
import { type Parameters, type Region, regionFor, type Stop } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { onPlane, projectParameters } from "../kit/projection.js";
import { sideBySide } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { surface } from "../kit/surface.js";
import { viewpoint } from "../kit/viewpoint.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, levelColours } from "../theme.js";

/** So wide that the floor of a narrow valley falls visibly. */
const usual: Region = { w: [-20, 20], b: [-20, 20] };

/** What is higher is cut off: far out the walls are twenty times as high. */
const top = 2;

type Numbers = readonly number[];

/**
 * The cost of the first n flights as a surface over w and b, and its map: a ramp as long as all have the same label,
 * then a valley that falls for ever as long as a threshold separates the labels, then a bowl. A slider adds one flight
 * after another.
 *
 * @param x - temperature of each flight, standardised, in the order in which they are added
 * @param y - labels, 0 or 1
 * @throws InputError if all flights up to the first with another label have the same x: their valley falls nowhere
 */
export function addingFlightsChart(x: Numbers, y: Numbers): ChartSpec {
  checkExamples(x, y);
  const m = x.length;
  const counts = Array.from({ length: m }, (_, i) => i + 1);
  /** The first count for which something holds; m + 1 if it never does. */
  const first = (holds: (x: Numbers, y: Numbers) => boolean) =>
    counts.find((n) => holds(x.slice(0, n), y.slice(0, n))) ?? m + 1;
  const valley = first((_, y) => new Set(y).size === 2);
  const bowl = first((x, y) => gapBetweenLabels(x, y) < 0);
  const level = valley <= m && new Set(x.slice(0, valley)).size === 1;
  demand(!level, `different x among the first ${valley} flights`, `${x[0]} for all of them`);

  const costs = counts.map((n) => costOf(x.slice(0, n), y.slice(0, n)));
  const bottoms = counts.slice(bowl - 1).map((n) => bowlOf(x.slice(0, n), y.slice(0, n)).bottom);
  const region = regionFor(bottoms, usual);
  const falling = costs.slice(0, bowl - 1).map((cost) => {
    const end = lowestOnEdge(cost, region);
    return { ...end, J: cost(end) };
  });
  const lowest = [...falling, ...bottoms];
  const levels = equalSteps(0, top, levelColours.length);
  const meshes = costs.map((cost, i) =>
    levelMesh(cost, region, lowest[i] as Parameters, levels, 36),
  );
  const bands = bandsOf(levels, meshes);
  const space = { region, floor: -0.45 * top, top };

  const now = { filter: "datum.n === n" };
  const arrows = falling.flatMap((end, i) =>
    arrowTo(end, region).map((at, order) => ({ n: i + 1, order, ...at, h: costs[i]?.(at) })),
  );
  const crosses = bottoms.map(({ w, b, J }, i) => ({ n: bowl + i, w, b, h: J, label: "bottom" }));
  const arrow = {
    data: { values: arrows },
    mark: { type: "line", color: colours.second, strokeWidth: 2 },
  };
  const inOrder = { order: { field: "order" } };
  const onSurface = [now, ...projectParameters(space)];
  const names = meshes.flatMap((mesh, i) =>
    namesOn(mesh, bands, region).map((name) => ({ n: i + 1, ...name })),
  );
  const arrowName = {
    data: {
      values: arrows
        .filter(({ order }) => order === shaft.length)
        .map(({ n, w, b }) => ({ n, w, b, label: "falls for ever" })),
    },
    transform: [now],
    ...named({ fontSize: 11, ...besideTip }),
  };
  const bottomName = {
    data: { values: crosses },
    transform: [now],
    ...named({ fontSize: 11, dx: 9, align: "left" }),
  };
  const bottom = { data: { values: crosses }, transform: onSurface, encoding: onPlane };
  const J = "format(mesh.lowest[2], '.3f')";
  return chart(
    {
      expr:
        "n == 1 ? 'One flight alone is a ramp: down, and down for ever' : " +
        `n < ${valley} ? n + ' flights of one kind are a ramp: down, and down for ever' : ` +
        `n < ${bowl} ? n + ' flights are a valley that falls for ever: at the edge of the map J = ' + ${J} : ` +
        `n + ' flights are a bowl: nowhere lower than at its bottom, J = ' + ${J}`,
    },
    `The cost of the first n flights as a surface over w and b, and a map of it, in bands of equal steps up to J = ${top}. ${stages(valley, bowl, lowest).join("; ")}. ` +
      "Sliders add flights, turn the surface and tilt it. It can be dragged too.",
    {
      usermeta: { equalUnits: true },
      params: [
        slider("n", { value: 1, min: 1, max: m, step: 1, label: "flights" }),
        ...viewpoint({ turn: -40, tilt: 40 }),
        { name: "meshes", value: meshes },
        { name: "mesh", expr: "meshes[n - 1]" },
      ],
      ...sideBySide([
        surface(
          space,
          bands,
          [
            { ...arrow, transform: onSurface, encoding: { ...onPlane, ...inOrder } },
            { ...bottom, mark: cross },
          ],
          [{ ...bottom, mark: outline(cross) }],
        ),
        levelMap(region, bands, [
          levelNames(names, [now]),
          { ...arrow, transform: [now], encoding: inOrder },
          { data: { values: crosses }, transform: [now], mark: cross },
          arrowName,
          bottomName,
        ]),
      ]),
      spacing: 60,
      center: true,
    },
  );
}

/** Points of an arrow before its tip, as shares of the way. */
const shaft = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** An arrow in one line: on the way from 0 nearly to its end, then to the tips of its head. */
function arrowTo({ w, b }: Parameters, region: Region): Parameters[] {
  const size = 0.04 * (region.w[1] - region.w[0]);
  const length = Math.hypot(w, b);
  const at = (ahead: number, aside: number) => ({
    w: Number(((ahead * w - aside * b) / length).toFixed(3)),
    b: Number(((ahead * b + aside * w) / length).toFixed(3)),
  });
  const tip = 0.97 * length;
  return [
    ...shaft.map((share) => at(share * length, 0)),
    at(tip, 0),
    at(tip - size, size / 2),
    at(tip, 0),
    at(tip - size, -size / 2),
  ];
}

/** Where the name of an arrow stands: above its tip, or beside it where the arrow is steep, and always inside the map. */
const besideTip = (() => {
  const [isSteep, leadsLeft] = [
    "abs(mesh.lowest[1]) > abs(mesh.lowest[0]) / 2",
    "mesh.lowest[0] < 0",
  ];
  return {
    align: { expr: `${leadsLeft} ? 'left' : 'right'` },
    dx: { expr: `${isSteep} ? (${leadsLeft} ? 14 : -14) : 0` },
    dy: { expr: `${isSteep} ? -5 : -11` },
  };
})();

/** What the surface is like from its first flight to its last; a stage that never comes is left out. */
function stages(valley: number, bowl: number, lowest: readonly Stop[]): string[] {
  const ramp = valley === 2 ? "One flight makes a ramp" : `Up to ${valley - 1} flights make a ramp`;
  const last = bowl - 1;
  const J = (n: number) => fixed(lowest[n - 1]?.J as number, 3);
  const range = valley === last ? `with ${last} flights` : `from ${valley} flights to ${last}`;
  return [
    ramp,
    ...(valley < bowl
      ? [
          `${range} it is a valley that falls away at one end, in the end to J = ${J(last)} where the map ends`,
        ]
      : []),
    ...(bowl <= lowest.length
      ? [
          `from flight ${bowl} on it is a bowl, closed on all sides, with its bottom first at J = ${J(bowl)}`,
        ]
      : []),
  ];
}
