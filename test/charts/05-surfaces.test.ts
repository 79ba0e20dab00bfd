/** The surfaces of lesson 05 and their maps: what hides what, where contours lie, and where there is a bottom. */

import type { View } from "vega";
import { describe, expect, it } from "vitest";
import { costOf } from "../../src/charts/kit/bowl.js";
import { equalSteps } from "../../src/charts/kit/equal-steps.js";
import { levelMesh, lowestOnEdge } from "../../src/charts/kit/level-mesh.js";
import type { ChartSpec } from "../../src/index.js";
import { x, y } from "../lessons/05-gradient-descent.js";
import { example } from "../lessons/all.js";
import { seen } from "./drawn.js";
import { run } from "./validate.js";

type Values = Readonly<Record<string, number>>;

/** The parts of Vega's drawing that are read here. */
interface Item {
  readonly x: number;
  readonly y: number;
  readonly y2: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly text?: string;
  readonly datum: Readonly<Record<string, never>>;
  readonly items?: readonly Mark[];
}
interface Mark {
  readonly name?: string;
  readonly marktype: string;
  readonly items: readonly Item[];
}

const marksIn = (group: Item): Mark[] =>
  (group.items ?? []).flatMap((mark) =>
    mark.marktype === "group" ? mark.items.flatMap(marksIn) : [mark],
  );

/** The panels of a chart with its sliders at some values: all marks of each, in the order in which they are drawn. */
async function panels(spec: ChartSpec, values: Values) {
  const view: View = await run(spec);
  try {
    for (const [name, value] of Object.entries(values)) view.signal(name, value);
    await view.runAsync();
    const { root } = view.scenegraph() as unknown as { root: Mark };
    const groups = (root.items[0]?.items ?? []).filter(({ name }) => name?.endsWith("_group"));
    const panel = (name: string) => {
      const group = groups.find((mark) => mark.name === `${name}_group`)?.items[0] as Item;
      return { width: group.width, height: group.height, marks: marksIn(group) };
    };
    return { surface: panel("surface"), map: panel("map") };
  } finally {
    view.finalize();
  }
}

const symbols = (marks: readonly Mark[], fill: string) =>
  marks
    .filter(({ marktype }) => marktype === "symbol")
    .flatMap(({ items }) => items.filter((item) => item.fill === fill));

const [orange, purple] = ["#d55e00", "#8a3b7c"];
const J = costOf(x, y);
const radians = (degrees: number) => (degrees * Math.PI) / 180;

describe("the bowl's surface", () => {
  const bowl = example("bowlSurfaceChart");
  const region = { w: [-5, 2], b: [-5, 2] } as const;
  const top = 2.5;

  /** The cost that is seen at a place of the picture: the first that a line of sight meets, found by walking along it. */
  function firstMet(px: number, py: number, turn: number, tilt: number): number | undefined {
    const [t, p] = [radians(turn), radians(tilt)];
    const floor = -0.45 * top;
    const at = (toViewer: number) => {
      // The picture's own directions: right, up, and towards the viewer.
      const up = py * Math.cos(p) + toViewer * Math.sin(p);
      const away = py * Math.sin(p) - toViewer * Math.cos(p);
      const u = px * Math.cos(t) + away * Math.sin(t);
      const v = -px * Math.sin(t) + away * Math.cos(t);
      const height = ((up + 0.8) / 1.6) * (top - floor) + floor;
      return { u, v, height, cost: J({ w: -1.5 + 3.5 * u, b: -1.5 + 3.5 * v }) };
    };
    let before: ReturnType<typeof at> | undefined;
    for (let toViewer = 3; toViewer > -3; toViewer -= 0.02) {
      const here = at(toViewer);
      const inside = Math.abs(here.u) <= 1 && Math.abs(here.v) <= 1;
      if (inside && before && before.height > before.cost !== here.height > here.cost)
        return here.cost;
      before = inside ? here : undefined;
    }
    return undefined;
  }

  const contains = (xs: readonly number[], ys: readonly number[], px: number, py: number) =>
    xs.reduce((inside, x1, i) => {
      const [y1, x2, y2] = [ys[i], xs[(i + 1) % 4], ys[(i + 1) % 4]] as [number, number, number];
      const crosses = y1 > py !== y2 > py && px < x1 + ((py - y1) / (y2 - y1)) * (x2 - x1);
      return crosses ? !inside : inside;
    }, false);

  it.each([
    [-180, 20],
    [-100, 5],
    [-45, 0],
    [0, 12],
    [30, 35],
    [77, 60],
    [150, 25],
    [30, 90],
  ])(
    "turned by %d° and tilted by %d° shows what is nearer, and hides what lies behind",
    async (turn, tilt) => {
      const { surface } = await panels(bowl, { turn, tilt });
      const faces = surface.marks
        .filter(({ marktype }) => marktype === "shape")
        .flatMap(({ items }) => items.map(({ datum }) => datum as Record<string, unknown>))
        .map(({ k, x, y }) => ({ k: k as number, x: x as number[], y: y as number[] }));
      const levels = [0, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5];
      let compared = 0;
      for (let px = -1.3; px < 1.4; px += 0.17)
        for (let py = -1.5; py < 1.6; py += 0.17) {
          const drawn = faces.filter((face) => contains(face.x, face.y, px, py)).at(-1);
          if (drawn === undefined) continue;
          const [low, high] = [levels[drawn.k], levels[drawn.k + 1]] as [number, number];
          // Where one part of the surface ends before another, the edge of a face may be a hair too high or too low.
          const met = [0, 0.015, -0.015, 0.04, -0.04].map((hair) =>
            firstMet(px, py + hair, turn, tilt),
          );
          const isInBand = (J = low) => low - 0.08 < J && J < high + 0.08;
          expect(met.some(isInBand), `${met} for ${low} to ${high} at ${px}, ${py}`).toBe(true);
          compared++;
        }
      expect(compared).toBeGreaterThan(10);
    },
  );

  it.each([
    { w: 0, b: 0 },
    { w: -4, b: 1.5 },
    { w: 2, b: -5 },
  ])("carries its ball over the same w and b as the map: %j", async (at) => {
    const { surface, map } = await panels(bowl, { ...at, turn: 0, tilt: 90 });
    const [above, onMap] = [surface, map].map(({ marks }) => symbols(marks, orange)[0] as Item);
    const share = (value: number, [low, high]: readonly [number, number]) =>
      (value - low) / (high - low);
    expect(onMap?.x).toBeCloseTo(map.width * share(at.w, region.w), 6);
    expect(onMap?.y).toBeCloseTo(map.height * (1 - share(at.b, region.b)), 6);
    const u = ((above?.x as number) / surface.width) * 3.2 - 1.6;
    const v = 1.65 - ((above?.y as number) / surface.height) * 3.4;
    expect([u, v]).toEqual([
      expect.closeTo(2 * share(at.w, region.w) - 1, 6),
      expect.closeTo(2 * share(at.b, region.b) - 1, 6),
    ]);
  });

  it.each([
    { w: 0, b: 0 },
    { w: 2, b: 2 },
  ])("carries it as high as the axis of J says: %j", async (at) => {
    const { surface } = await panels(bowl, { ...at, tilt: 0 });
    const ball = symbols(surface.marks, orange)[0] as Item;
    const axis = surface.marks
      .filter(({ marktype }) => marktype === "rule")
      .flatMap(({ items }) => items)
      .filter(({ datum }) => "start" in datum);
    const [zero, highest] = [axis[0]?.y, axis.at(-1)?.y2] as [number, number];
    expect(((ball.y - zero) / (highest - zero)) * top).toBeCloseTo(J(at), 3);
  });

  it("says the cost at the ball, the same as the library's", async () => {
    const at = { w: -3, b: 1 };
    expect((await seen(bowl, at)).title).toBe(
      `The bowl has one bottom, J = 0.442; at the ball J = ${J(at).toFixed(3)}`,
    );
  });

  it("writes both ends of w and of b, whichever side is near", async () => {
    for (const turn of [-150, -60, 30, 120]) {
      const { surface } = await panels(bowl, { turn });
      const words = surface.marks.flatMap(({ items }) => items.map(({ text }) => text));
      expect(words.filter((text) => text === "−5")).toHaveLength(2);
      expect(words.filter((text) => text === "w" || text === "b")).toHaveLength(2);
    }
  });

  it("is turned and tilted by dragging too", async () => {
    const view = await run(bowl);
    view.signal("drag_turn", [-24, 216]).signal("drag_tilt", [15, 195]);
    await view.runAsync();
    expect(view.signal("yaw")).toBeCloseTo(radians(54));
    expect(view.signal("pitch")).toBeCloseTo(radians(50));
    view.finalize();
  });
});

describe("the surface of the first n flights", () => {
  const chart = example("addingFlightsChart");
  const first = (n: number) => costOf(x.slice(0, n), y.slice(0, n));
  const counts = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);

  async function marked(n: number) {
    const { surface, map } = await panels(chart, { n });
    const words = map.marks.flatMap(({ items }) => items.map(({ text }) => text));
    return {
      crosses: [surface, map].map(({ marks }) => symbols(marks, purple).length),
      bottom: words.includes("bottom"),
      falls: words.includes("falls for ever"),
    };
  }

  it.each(counts(1, 5))("has no bottom with %d, and an arrow where it falls", async (n) => {
    expect(await marked(n)).toEqual({ crosses: [0, 0], bottom: false, falls: true });
    const region = { w: [-20, 20], b: [-20, 20] } as const;
    const { w, b } = lowestOnEdge(first(n), region);
    const costs = [1, 2, 4].map((times) => first(n)({ w: times * w, b: times * b }));
    expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    expect(costs[2]).toBeLessThan(0.2 * (costs[0] as number));
  });

  it.each([6, 7, 11, 23])("has one bottom with %d, marked on surface and map", async (n) => {
    expect(await marked(n)).toEqual({ crosses: [1, 1], bottom: true, falls: false });
    const { title } = await seen(chart, { n });
    const said = Number(title.match(/J = ([\d.]+)/)?.[1]);
    for (let angle = 0; angle < 360; angle += 5)
      for (const far of [0.1, 1, 20]) {
        const at = { w: far * Math.cos(radians(angle)), b: far * Math.sin(radians(angle)) };
        expect(first(n)(at)).toBeGreaterThan(said - 5e-4);
      }
  });

  it("shows five and six flights far apart: at the edge of the map J is 0.087 and no less than 0.9", async () => {
    expect((await seen(chart, { n: 5 })).title).toBe(
      "5 flights are a valley that falls for ever: at the edge of the map J = 0.087",
    );
    const region = { w: [-20, 20], b: [-20, 20] } as const;
    expect(first(6)(lowestOnEdge(first(6), region))).toBeGreaterThan(0.9);
  });
});

describe("levelMesh(cost, region, lowest, levels, rays)", () => {
  const region = { w: [-5, 2], b: [-5, 2] } as const;
  const lowest = { w: -1.60238, b: -1.10755 };
  const levels = [0.5, 0.75, 1, 1.25];
  const mesh = levelMesh(J, region, lowest, levels, 40);

  it("puts each contour where the cost is its level, or at the edge where that is lower", () => {
    levels.forEach((level, k) => {
      mesh.ends.forEach(([w, b], ray) => {
        const share = (mesh.shares[k]?.[ray] as number) / 1000;
        const at = {
          w: lowest.w + share * ((w as number) - lowest.w),
          b: lowest.b + share * ((b as number) - lowest.b),
        };
        if (share === 1) expect(J(at)).toBeLessThan(level + 0.01);
        else expect(J(at)).toBeCloseTo(level, 2);
      });
    });
  });

  it("sends a ray into every corner", () => {
    const corners = mesh.ends.filter(([w, b]) => [w, b].every((end) => end === -5 || end === 2));
    expect(corners).toHaveLength(4);
  });
});

describe("equalSteps(lowest, highest, most)", () => {
  it("gives multiples of a round step from above the lowest to not below the highest", () => {
    expect(equalSteps(0.44, 2.27, 9)).toEqual([0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5]);
    expect(equalSteps(0, 2, 9)).toEqual([0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]);
    expect(equalSteps(0.3, 40, 9)).toEqual([5, 10, 15, 20, 25, 30, 35, 40]);
  });
});

describe("a map of contours", () => {
  it.each(["contoursChart", "descentPathChart"])("%s has them at equal steps", async (name) => {
    const { texts } = await seen(example(name), {});
    expect(texts).toContain("0.5\n0.7\n");
    const { layer } = example(name) as unknown as { layer: { data: { values: object[] } }[] };
    const rings = layer[0]?.data.values as { level: number }[];
    const levels = [...new Set(rings.map(({ level }) => level))];
    levels.forEach((level, k) => void expect(level).toBeCloseTo(0.5 + 0.1 * k, 9));
  });
});
