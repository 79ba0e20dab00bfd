/** The cost over w and b as a landscape, with its map beside it. */

import { bandsOf } from "../kit/bands.js";
import { bowlOf, costOf } from "../kit/bowl.js";
import { costExpression } from "../kit/cost-expression.js";
import { equalSteps } from "../kit/equal-steps.js";
import { ball, cross, outline } from "../kit/landmarks.js";
import { levelMap, levelNames, namesOn } from "../kit/level-map.js";
import { levelMesh } from "../kit/level-mesh.js";
import { named } from "../kit/named.js";
import { cornersOf, inWords, type Region, reachOf, regionFor } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { onPlane, projected, projectParameters } from "../kit/projection.js";
import { sideBySide } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { surface } from "../kit/surface.js";
import { viewpoint } from "../kit/viewpoint.js";
import { fixed, written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, levelColours } from "../theme.js";

const usual: Region = { w: [-5, 2], b: [-5, 2] };

/**
 * The bowl as a surface, its height the cost over w and b, and beside it its map. Two sliders move a ball in both; two
 * more, or the mouse, turn the surface and tilt it.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 * @throws InputError if a threshold separates the labels, for then there is no bowl
 */
export function bowlSurfaceChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const cost = costOf(x, y);
  const { J, ...bottom } = bowlOf(x, y).bottom;
  const region = regionFor([bottom], usual);
  const levels = equalSteps(J, Math.max(...cornersOf(region).map(cost)), levelColours.length);
  const top = levels.at(-1) as number;
  const step = Number((top - (levels.at(-2) as number)).toPrecision(3));
  const mesh = levelMesh(cost, region, bottom, levels, 36);
  const bands = bandsOf(levels, [mesh]);
  const space = { region, floor: -0.45 * top, top };

  const here = [
    { calculate: "w", as: "w" },
    { calculate: "b", as: "b" },
  ];
  const bottomOnSurface = {
    data: { values: [{ ...bottom, h: J }] },
    transform: projectParameters(space),
    encoding: onPlane,
  };
  const ballOnSurface = {
    data: { values: [{}] },
    transform: [...here, { calculate: "J", as: "h" }, ...projectParameters(space)],
    encoding: onPlane,
  };
  const rimmed = { ...ball, stroke: colours.paper, strokeWidth: 1.5 };
  const plumbLine = {
    ...ballOnSurface,
    transform: [
      ...ballOnSurface.transform,
      { calculate: projected(space, "datum.u", "datum.v", String(space.floor)).y, as: "foot" },
    ],
    mark: { type: "rule", color: colours.yes, strokeDash: [2, 3] },
    encoding: { ...onPlane, y2: { field: "foot" } },
  };
  return chart(
    {
      expr: `'The bowl has one bottom, J = ${J.toFixed(3)}; at the ball J = ' + format(J, '.3f')`,
    },
    `A surface over the plane of w and b, its height the cost of ${x.length} examples, in bands of equal steps of ${written(step)}; what lies behind is hidden. It hangs like a bowl: ` +
      `its one bottom, marked with a cross, is at ${inWords(bottom)}, J = ${fixed(J, 3)}, and the walls rise on every side. On the floor below and on a map beside it the bands are rings around the bottom. ` +
      "Two sliders move a ball on the surface and on the map; two more turn the surface and tilt it, from the side to straight above. It can be dragged too.",
    {
      usermeta: { equalUnits: true },
      params: [
        slider("w", { value: 0, ...reachOf(region.w), step: 0.1 }),
        slider("b", { value: 0, ...reachOf(region.b), step: 0.1 }),
        ...viewpoint({ turn: 30, tilt: 35 }),
        { name: "mesh", value: mesh },
        { name: "J", expr: costExpression(x, y, (xi) => `w * ${xi.toFixed(4)} + b`) },
      ],
      ...sideBySide([
        surface(
          space,
          bands,
          [
            { ...bottomOnSurface, mark: cross },
            { ...ballOnSurface, mark: rimmed },
          ],
          [
            plumbLine,
            { ...bottomOnSurface, mark: outline(cross) },
            { ...ballOnSurface, mark: outline(ball) },
          ],
        ),
        levelMap(region, bands, [
          levelNames(namesOn(mesh, bands, region)),
          { data: { values: [bottom] }, mark: cross },
          {
            data: { values: [{ ...bottom, label: "bottom" }] },
            ...named({ fontSize: 11, dx: -9, align: "right" }),
          },
          { data: { values: [{}] }, transform: here, mark: rimmed },
        ]),
      ]),
      spacing: 60,
      center: true,
    },
  );
}
