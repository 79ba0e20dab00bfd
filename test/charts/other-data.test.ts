/** Charts with other data than in the lesson: they say what is true of it, or refuse it. */

import { describe, expect, it } from "vitest";
import { pictureSet } from "../../src/data/picture-set.js";
import {
  addingFlightsChart,
  bettingChart,
  bowlSurfaceChart,
  columnsChart,
  computationGraphChart,
  contoursChart,
  damagedFlightsChart,
  descendFromChart,
  descentPathChart,
  dividedFlightsChart,
  extrapolationChart,
  flightLossesChart,
  guesserChart,
  InputError,
  learningRatesChart,
  loadORings,
  logOddsChart,
  neuronChart,
  passesDiagram,
  penguinsChart,
  pullsChart,
  scalesChart,
  separableChart,
  valleysChart,
} from "../../src/index.js";
import { example } from "../lessons/all.js";
import { fewFlights } from "../lessons/few-flights.js";
import { seen } from "./drawn.js";

describe("a chart says of other data what is true of it", () => {
  it.each([
    [
      "straightLineChart",
      "a line that rises, and stays between 0 and 1",
      "Both could be probabilities",
    ],
    ["straightLineChart", "a line that ends below 0 at its forecast", "−3.140, below 0, at −31 °F"],
    [
      "damagedFlightsChart",
      "lesson",
      "the 7 flights with distress: 53, 57, 58, 63, 70, 70 and 75 °F",
    ],
    ["damagedFlightsChart", "one damaged flight", "of the flight with distress: −4 °F"],
    [
      "dividedFlightsChart",
      "other flights",
      "colder than 90 °F 1 of 4 had distress, of the others 3 of 3",
    ],
    ["neuronChart", "other flights", "With w = 0.100 and b = −7.50 that is 75.0 °F"],
    ["calibrationChart", "lesson", "from 70 to 80 °F 3 of 12, ŷ 0.13"],
    ["calibrationChart", "other flights", "from 85 to 100 °F 3 of 3, ŷ 0.91"],
    ["calibrationChart", "flights of one bin", "from −5 to 0 °F 1 of 2, ŷ 0.50"],
    ["logOddsChart", "odds that rise", "rise along a straight line"],
    [
      "logOddsChart",
      "odds that stay",
      "stay the same, from 1.65 : 1 at 53 °F to 1.65 : 1 at 81 °F",
    ],
    ["extrapolationChart", "lesson", "they differ by 0.34 at most"],
    ["extrapolationChart", "one neuron, just below the flights", "1 curve of probability"],
    [
      "flightLossesChart",
      "lesson",
      "stand at 75 °F (distress), 70 °F (distress), 70 °F (distress)",
    ],
    ["flightLossesChart", "other flights", "stand at 55 °F (distress), 70 °F (safe), 60 °F (safe)"],
    [
      "bettingChart",
      "other flights, and one bet",
      "dearest bet was 0.999 on A, where there was none: it cost 6.908",
    ],
    ["valleysChart", "one valley", "With squared error there is one valley, at 0.548."],
    [
      "flatErrorChart",
      "temperatures near even odds",
      "its slope is 0.02 at most, and 0.02 at w = 0.6",
    ],
    ["guesserChart", "the same share in both", "Both lines are the same"],
    [
      "penguinsChart",
      "other penguins",
      "Chinstraps are 30.5 mm long on average, those of Adelies 60.0",
    ],
    ["penguinsChart", "one species", "of their beaks. Two sliders"],
    ["reshapedChart", "small pictures", "With m = 3 pictures it holds every 3rd number"],
    ["bowlSurfaceChart", "other flights", "at w = 1.87, b = 0.49, J = 0.428"],
    [
      "addingFlightsChart",
      "lesson",
      "from 2 flights to 5 it is a valley that falls away at one end, in the end to J = 0.087",
    ],
    [
      "addingFlightsChart",
      "never a bowl",
      "Up to 2 flights make a ramp; with 3 flights it is a valley",
    ],
    ["addingFlightsChart", "one kind only", "Up to 3 flights make a ramp. Sliders"],
    [
      "slicesChart",
      "lesson",
      "along w rises to the right with slope 0.258, so down is to the left",
    ],
    [
      "slicesChart",
      "other flights",
      "along w falls to the right with slope −0.329, so down is to the right",
    ],
    ["slicesChart", "as many of each kind, on both sides alike", "along w is level"],
    [
      "computationGraphChart",
      "a safe flight, and a whole walk",
      "dz = da · a(1 − a) = a − y = 0.341, dw = dz · x = 0.57 and db = dz · 1 = 0.341",
    ],
    [
      "pullSumChart",
      "other flights",
      "sum is (−2.30, −0.50), and divided by 7 it is dw = −0.329, db = −0.071",
    ],
    ["pullsChart", "other flights", "At w = b = 0 the pulls average dw = −0.329 and db = −0.071"],
    ["descendFromChart", "other flights", "with its bottom at w = 1.87, b = 0.49, J = 0.428"],
    ["descentPathChart", "lesson", "Each step leaves its contour at a right angle"],
    [
      "descentPathChart",
      "other flights",
      "with 0.4276. The first step is 0.337 long, the last 1.596",
    ],
    ["scalesChart", "lesson", "raw °F the bowl is 826,000 times as curved across as along"],
    ["scalesChart", "other flights", "the raw descent goes from 0.6931 to 0.6455"],
    ["separableChart", "a step upwards", "the weight goes from 0.6 to 1.1"],
  ])("%s, %s: %s", (name, which, words) => {
    expect(example(name, which).description).toContain(words);
  });

  it.each([
    ["straightLineChart", "a level line", "At 120 °F the straight line says 0.500"],
    ["learningRatesChart", "rates that are all safe", "α = 1 is lowest, and α = 0.5 is highest"],
    ["slicesChart", "as many of each kind, on both sides alike", "dw = 0.000: stay in w"],
    ["addingFlightsChart", "one kind only", "One flight alone is a ramp"],
  ])("%s, %s, in its title: %s", async (name, which, words) => {
    expect((await seen(example(name, which), {})).title).toContain(words);
  });
});

describe("a chart refuses data of which it could say nothing true", () => {
  const flights = loadORings();
  const [x, separated] = [
    [-1, 0, 1],
    [1, 1, 0],
  ];
  const overlapping = [1, 0, 1];
  const start = { w: 0, b: 0, J: Math.LN2, steps: 0 };
  const run = { learningRate: 1, name: "goes", costs: [0.7, 0.6] };
  const none = "examples whose cost has a lowest point, got labels that a threshold separates";
  const cat = pictureSet({
    pictures: new Uint8Array(12),
    shape: [1, 2, 2, 3],
    labels: [1],
    classes: ["other", "cat"],
  });

  it.each<[string, () => unknown, string]>([
    [
      "a graph of a raw temperature",
      () => computationGraphChart({ x: 53, y: 1 }, { w: 0, b: 0 }),
      "example.x from −7 to 7, got 53: standardise",
    ],
    [
      "a graph of a label that is none",
      () => computationGraphChart({ x: 1, y: 2 }, { w: 0, b: 0 }),
      "labels example.y to be 0 or 1, got 2",
    ],
    [
      "a graph of weights beyond its slider",
      () => computationGraphChart({ x: 5, y: 1 }, { w: 2, b: 0 }),
      "w from -1.4 to 1.4, got 2",
    ],
    [
      "a graph without steps",
      () => computationGraphChart({ x: 1, y: 1 }, { w: 0, b: 0 }, 8),
      "step from 0 to 7, got 8",
    ],
    ["contours without a bowl", () => contoursChart(x, separated), none],
    ["a surface without a bowl", () => bowlSurfaceChart(x, separated), none],
    ["a path without a bowl", () => descentPathChart(x, separated, [start, start]), none],
    ["a descent without a bowl", () => descendFromChart(x, separated), none],
    [
      "pulls in a unit without size",
      () => pullsChart(flights, { mean: 0, standardDeviation: 0 }),
      "scale.standardDeviation above 0, got 0",
    ],
    [
      "a path on other data",
      () => descentPathChart(x, overlapping, [start, { w: 1, b: 1, J: 0.2 }]),
      "path[1].J to be the cost at its w and b, 0.7111, got 0.2: was the descent on the same x and y?",
    ],
    [
      "a path without a step",
      () => descentPathChart(x, overlapping, [start]),
      "path to have a start and at least one step, got a start alone",
    ],
    [
      "the same number of steps called by two names",
      () =>
        scalesChart(
          x,
          overlapping,
          { mean: 0, standardDeviation: 1 },
          {
            raw: [start],
            standardised: [{ ...start, steps: 5 }],
          },
        ),
      "ways.standardised after 0 steps, got 5",
    ],
    [
      "a unit without size",
      () =>
        scalesChart(
          x,
          overlapping,
          { mean: 0, standardDeviation: 0 },
          { raw: [start], standardised: [start] },
        ),
      "scale.standardDeviation above 0, got 0",
    ],
    [
      "labels that no threshold separates",
      () => separableChart(x, overlapping, [start]),
      "labels that a threshold separates, got labels that overlap",
    ],
    [
      "one label to separate",
      () => separableChart(x, [1, 1, 1], [start]),
      "examples of both labels, got only the label 1",
    ],
    [
      "a weight that does not grow",
      () => separableChart(x, separated, [start]),
      "stages[0].w to be farther from 0 than at the stage before, 0, got 0",
    ],
    [
      "a valley that is level",
      () => addingFlightsChart([1, 1, 2], [0, 1, 0]),
      "different x among the first 2 flights, got 1 for all of them",
    ],
    [
      "runs of different length",
      () => learningRatesChart([run, { ...run, learningRate: 2, costs: [0.7] }]),
      "2 costs in runs[1], got 1",
    ],
    [
      "learning rates that do not rise",
      () => learningRatesChart([run, run]),
      "runs[1].learningRate to be larger than the one before, 1, got 1",
    ],
    [
      "a forecast among the flights",
      () => extrapolationChart(flights, [{ name: "a", w: 0, b: 0 }], 60),
      "forecast to be colder than all flights, below 53 °F, got 60",
    ],
    [
      "two neurons of one name",
      () =>
        extrapolationChart(
          flights,
          [
            { name: "a", w: 0, b: 0 },
            { name: "a", w: 1, b: 0 },
          ],
          31,
        ),
      "neurons with different names, got a, a",
    ],
    [
      "odds beyond all bounds",
      () => logOddsChart({ w: 5, b: 0 }),
      "a neuron whose odds stay below 1000000 : 1 from 50 to 85 °F",
    ],
    [
      "safe flights alone",
      () => damagedFlightsChart({ flight: ["A"], temperature: [60], distress: [0] }),
      "flights with distress, got safe flights alone",
    ],
    [
      "a line that divides nothing",
      () => dividedFlightsChart(fewFlights, 30),
      "divide at (°F) from 41 to 95, got 30",
    ],
    [
      "a line between two whole degrees",
      () => dividedFlightsChart(fewFlights, 60.5),
      "divide to be a whole number of °F, got 60.5",
    ],
    [
      "a curve without even odds",
      () => neuronChart(flights, { w: 0, b: 1 }),
      "start.w other than 0, got 0: without a weight no temperature has even odds",
    ],
    [
      "a neuron without even odds",
      () => flightLossesChart(fewFlights, { w: 0, b: 1 }),
      "start.w other than 0, got 0: without a weight no temperature has even odds",
    ],
    [
      "even odds that the slider cannot reach",
      () => flightLossesChart(fewFlights, { w: 0.1, b: 1 }),
      "even odds at (°F) from 60 to 72, got -10",
    ],
    [
      "a bet that calls something impossible",
      () => bettingChart(flights, [0.5, 0], { w: 0, b: 0 }),
      "the bet on STS-2 to lie between 0 and 1, and to be neither, got 0: who calls something impossible pays without limit",
    ],
    [
      "more bets than flights",
      () => bettingChart(fewFlights, Array(8).fill(0.5), { w: 0, b: 0 }),
      "one bet a flight, at most 7, got 8 bets",
    ],
    [
      "a cost that has no valley",
      () => valleysChart([1, 2]),
      "examples whose cost has its valleys between w = -4 and 3, got 0 valleys",
    ],
    ["labels that are none", () => guesserChart([2], [1]), "labels train to be 0 or 1, got 2"],
    [
      "penguins of a third species",
      () =>
        penguinsChart(
          { species: ["Gentoo"], beakLength: [40], beakDepth: [18], chinstrap: [2] },
          { tilt: 0, middle: 18 },
        ),
      "labels penguins.chinstrap to be 0 or 1, got 2",
    ],
    [
      "a line that the slider cannot lift",
      () =>
        penguinsChart(
          { species: ["Adelie"], beakLength: [40], beakDepth: [18], chinstrap: [0] },
          { tilt: 0, middle: 30 },
        ),
      "middle (mm) from 15 to 22, got 30",
    ],
    [
      "a cat for an error",
      () => passesDiagram(cat, 0),
      "a picture that is no cat, with label 0, got 1",
    ],
    ["a table without rows", () => columnsChart({}, 1), "rows to have at least one row, got none"],
  ])("%s", (_what, call, message) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(`Expected ${message}`);
  });
});
