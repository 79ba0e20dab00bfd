import { describe, expect, it } from "vitest";
import { bowlOf } from "../../src/charts/kit/bowl.js";
import {
  addingFlightsChart,
  bowlSurfaceChart,
  contoursChart,
  cost,
  crossEntropy,
  descentPathChart,
  learningRatesChart,
  loadORings,
  propagate,
  scalesChart,
  separableChart,
  slicesChart,
  standardizer,
} from "../../src/index.js";
import { itIsAChart, textAfter } from "./every-chart.js";

const flights = loadORings();
const scale = standardizer(flights.temperature);
const x = flights.temperature.map((t) => scale.apply(t));
const y = flights.distress;

const path = [
  { w: 0, b: 0, J: Math.LN2 },
  { w: -0.258, b: -0.1957, J: 0.6013 },
];
const way = path.map((stop, steps) => ({ ...stop, steps }));
const runs = [1, 40].map((learningRate) => ({ learningRate, name: "goes", costs: [0.69, 0.6] }));

const adding = addingFlightsChart(x, y);
const slices = slicesChart(x, y);

itIsAChart({
  contoursChart: contoursChart(x, y),
  bowlSurfaceChart: bowlSurfaceChart(x, y),
  addingFlightsChart: adding,
  slicesChart: slices,
  descentPathChart: descentPathChart(x, y, path),
  learningRatesChart: learningRatesChart(runs),
  scalesChart: scalesChart(x, y, scale, { raw: way, standardised: way }),
  separableChart: separableChart([-1, 1], [1, 0], path),
});

describe("a slider", () => {
  it("gives the cost of any w and b, the same as the library's", async () => {
    expect(await textAfter(contoursChart(x, y), {})).toContain("losses is 0.693");
    const J = cost([[-2]], -1, [x], [[...y]]).toFixed(3);
    expect(await textAfter(contoursChart(x, y), { w: -2, b: -1 })).toContain(`losses is ${J}`);
  });

  it("gives the slopes of any w and b, the same as the library's, and the way down", async () => {
    expect(await textAfter(slices, {})).toContain("dw = 0.258: go left in w");
    const { dw, db } = propagate([[-4]], 1, [x], [[...y]]);
    const said = (await textAfter(slices, { w: -4, b: 1 })).replaceAll("−", "-");
    expect(said).toContain(`dw = ${dw.dataSync()[0]?.toFixed(3)}: go right in w`);
    expect(said).toContain(`db = ${db.toFixed(3)}: go left in b`);
  });

  it("adds flights from a ramp to a valley to a bowl, which flight 6 closes", async () => {
    expect(await textAfter(adding, { n: 1 })).toContain("One flight alone is a ramp");
    expect(await textAfter(adding, { n: 5 })).toContain("5 flights are a valley");
    expect(await textAfter(adding, { n: 6 })).toContain("6 flights are a bowl");
  });

  it("walks down the path, and through both scales", async () => {
    expect(await textAfter(descentPathChart(x, y, path), { k: 1 })).toContain(
      "After 1 step the cost is 0.6013",
    );
    const scales = scalesChart(x, y, scale, { raw: way, standardised: way });
    expect(await textAfter(scales, { k: 0 })).toContain("Step 0: raw °F at J = 0.6931");
  });

  it("shows the neuron of each stage on separable data", async () => {
    const chart = separableChart([-1, 1], [1, 0], path);
    expect(await textAfter(chart, { k: 1 })).toContain("After 10 steps: w = −0.3, J = 0.60130");
  });
});

describe("bowlOf(x, y)", () => {
  const bowl = bowlOf(x, y);
  const J = ({ w, b }: { w: number; b: number }) =>
    x.reduce((sum, xi, i) => sum + crossEntropy(w * xi + b, y[i] as number), 0) / x.length;

  it("has its bottom at the best fit", () => {
    expect(bowl.bottom.w).toBeCloseTo(-1.60238, 5);
    expect(bowl.bottom.b).toBeCloseTo(-1.10755, 5);
    expect(bowl.bottom.J).toBeCloseTo(0.441635, 6);
  });

  it.each([0.45, 0.8, 3])("draws the contour of %f at that height, once around", (level) => {
    const ring = bowl.contour(level);
    for (const place of ring) expect(J(place)).toBeCloseTo(level, 6);
    expect(ring.at(-1)?.w).toBeCloseTo(ring[0]?.w as number, 6);
  });
});
