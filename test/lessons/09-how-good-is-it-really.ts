/** Lesson 09: its charts, and mistakes that learners make in its exercises. */

import {
  decisionCostChart,
  loadORings,
  marginChart,
  random,
  reliabilityChart,
  shrinkageChart,
  sigmoid,
  splitsChart,
  thresholdChart,
  trainTestChart,
} from "../../src/index.js";
import type { Charts, Mistakes } from "./lesson.js";

const { temperature, distress } = loadORings();
const neuron = { w: -0.232163, b: 15.0429 };
const flights = temperature.map((t) => sigmoid(neuron.w * t + neuron.b));

/** Probabilities for 33 cats and 17 others, as one neuron might give them: many are sure, and some of these are wrong. */
const next = random(9);
const labels = Array.from({ length: 50 }, (_, i) => (i < 33 ? 1 : 0));
const cats = labels.map((y) => sigmoid((y === 1 ? 1.4 : -1.4) + 8 * (next() - 0.5)));

const steps = [0, 1, 2, 5, 10, 20, 50, 100, 200, 300, 500, 700, 1000, 2000, 3000, 5000];
/** Costs of a neuron that overfits: train falls for ever, test turns round after 300 steps. */
const costs = steps.map((k) => ({
  steps: k,
  train: Math.log(2) / (1 + k / 200) ** 0.7,
  test: Math.log(2) - 0.12 * Math.exp(-(Math.log((k + 1) / 300) ** 2) / 5) + 0.00005 * k,
}));
const accuracies = steps.map((k) => ({
  steps: k,
  train: Math.round(209 * (1 - 0.34 / (1 + k / 100))) / 209,
  test: Math.round(50 * (0.34 + 0.4 * (1 - Math.exp(-k / 150)) - k / 80000)) / 50,
}));

/** What a penalty of each strength leaves: train gets worse, test is best in between, the weights shrink. */
const shrunk = [0, 0.1, 1, 3, 10, 30, 100, 1000].map((l2) => ({
  l2,
  train: 0.13 + 0.5 * (1 - 1 / (1 + l2 / 60)),
  test: 0.62 - 0.09 * Math.exp(-((Math.log10(l2 + 0.01) - 1) ** 2)),
  size: 2.4 / (1 + l2 / 20),
}));

/** Accuracies of 200 tests on 7 flights. */
const rights = random(5);
const tests = Array.from({ length: 200 }, () => {
  const right = Array.from({ length: 7 }, () => (rights() < 0.83 ? 1 : 0) as number);
  return right.reduce((sum, one) => sum + one, 0) / 7;
});

export const charts: Charts = {
  marginChart: {
    lesson: marginChart(0.7, 50, 0.66),
    "a guesser who is better": marginChart(0.3, 1000, 0.5),
    "nearly always right": marginChart(0.98, 10, 0.5),
  },
  thresholdChart: {
    lesson: thresholdChart(cats, labels),
    flights: thresholdChart(flights, distress, ["safe", "damaged"]),
    "ties, and probabilities 0 and 1": thresholdChart([0, 0.5, 0.5, 1], [0, 1, 0, 1]),
  },
  trainTestChart: {
    lesson: trainTestChart(costs, "cost"),
    accuracy: trainTestChart(accuracies, "accuracy"),
    "train costs that rise too, and test costs that fall to the end": trainTestChart(
      [
        { steps: 30, train: 0.6, test: 0.7 },
        { steps: 40, train: 0.65, test: 0.5 },
        { steps: 90, train: 0.2, test: 0.4 },
      ],
      "cost",
    ),
  },
  decisionCostChart: {
    lesson: decisionCostChart(flights, distress, neuron),
    "without temperatures": decisionCostChart(cats, labels),
    "dangers that are all told": decisionCostChart([0.2, 0.3, 0.6, 0.9], [0, 0, 1, 1], {
      w: 0.1,
      b: -6,
    }),
  },
  shrinkageChart: {
    lesson: shrinkageChart(shrunk),
    accuracy: shrinkageChart(
      [
        { l2: 0, train: 0.99, test: 0.7, size: 2.5 },
        { l2: 5, train: 0.9, test: 0.72, size: 0.5 },
      ],
      "accuracy",
    ),
  },
  splitsChart: {
    lesson: splitsChart(tests, 7),
    "one test on many pictures": splitsChart([0.7], 50, "picture"),
    "three tests": splitsChart([0.5, 1, 0.5], 2),
  },
  reliabilityChart: {
    lesson: reliabilityChart(cats, labels),
    flights: reliabilityChart(flights, distress, 3),
    "probabilities 0 and 1": reliabilityChart([0, 0, 1, 1, 1, 0.5], [0, 1, 1, 1, 1, 0], 10),
  },
};

/** A count of flights as learners write it, with some of its parts changed. */
const counting = (change: {
  readonly where?: string;
  readonly of?: string;
  readonly end?: string;
}) => {
  const { where = "a > threshold && y[i] === 0", of = "a", end = "n" } = change;
  return `(threshold) => {
    const { temperature: t, distress: y } = loadORings();
    const z = t.map((x) => -0.232163 * x + 15.0429), risk = z.map((each) => sigmoid(each));
    const alarms = risk.filter((a) => a > threshold).length;
    const n = risk.filter((${of}, i) => ${where}).length;
    return ${end};
  }`;
};

/** A leave-one-out test as learners write it, with some of its parts changed. */
const leavingOut = (change: {
  readonly keep?: string;
  readonly labels?: string;
  readonly scaled?: string;
  readonly learned?: string;
  readonly tested?: string;
  readonly end?: string;
}) => {
  const { keep = "k !== i", labels = "others(y)", end = "sigmoid(w * xi + b)" } = change;
  const { scaled = "others(t)", learned = "others(t)", tested = "scale.apply(t[i])" } = change;
  return `(i) => {
    const { temperature: t, distress: y } = loadORings();
    const others = (values) => values.filter((_, k) => ${keep});
    const scale = standardizer(${scaled}), all = standardizer(t);
    const { w, b } = hundredSteps(${learned}.map((ti) => scale.apply(ti)), ${labels});
    const xi = ${tested};
    return ${end};
  }`;
};

export const mistakes: Mistakes = {
  "9.1": [
    ["18 / 20", /recall/],
    ["(18 + 953) / 1000", /accuracy/],
    ["27 / 45", /false/],
    ["(2 * 18) / (2 * 18 + 27 + 2)", /F1/],
    ["45 / 18", /upside down/],
    ["20 / 45", /set off no alarm/],
    ["45 / 1000", /goes off/],
    ["18 / 1000", /all the parts/],
    ["20 / 1000", /common/],
    ["27 / 980", /sound parts/],
    ["18 / 27", /false ones/],
    ["18 / (45 + 18)", /among the 45/],
    ["18 / 65", /together/],
    ["20 / 65", /together/],
    ["953 / 980", /quiet/],
    ["0.98", /never faulty/],
    ["18", /how many/],
    ["27", /how many/],
    ["0.1", /missed/],
    ["40", /decimal point|per cent/],
    ["-0.4", /sign/],
    ["'40 %'", /quotes/],
    ["[0.4]", /brackets/],
    ["1", /The answer is not/],
    ["2 / 45", /too small/],
    ["43 / 45", /too large/],
    ["(TP, FP) => TP / (TP + FP)", /function/],
  ],
  "9.2": [
    [counting({ where: "a <= threshold && y[i] === 1" }), /missed/],
    [counting({ where: "a < threshold && y[i] === 1" }), /missed/],
    [counting({ where: "a > threshold" }), /all the flights that wait/],
    [counting({ where: "a > threshold && y[i] === 1" }), /alarms are right/],
    [counting({ where: "a < threshold && y[i] === 0" }), /wrong way round/],
    [counting({ where: "a > threshold !== (y[i] === 1)" }), /both kinds/],
    [counting({ where: "a > threshold === (y[i] === 1)" }), /right verdicts/],
    [counting({ where: "a < threshold" }), /all the flights that launch/],
    [counting({ where: "z[i] > threshold && y[i] === 0" }), /not z or °F/],
    [counting({ where: "1 - a > threshold && y[i] === 0" }), /already the probability/],
    [counting({ end: "n / 23" }), /share of all flights/],
    [counting({ end: "n / 16" }), /safe flights/],
    [counting({ end: "n / alarms" }), /share of the alarms/],
    [counting({ end: "alarms ? n / alarms : 0" }), /share of the alarms/],
    [counting({ where: "a > 0.5 && y[i] === 0" }), /not z or °F/],
    [counting({ where: "t[i] > threshold && y[i] === 0" }), /temperature/],
    [counting({ where: "t[i] < threshold && y[i] === 0" }), /not z or °F/],
    [counting({ where: "y[i] === 1" }), /7 flights/],
    [counting({ where: "y[i] === 0" }), /16 safe/],
    [counting({ end: "-n" }), /sign/],
    [counting({ end: "n + 1" }), /one too many/],
    [counting({ end: "[n]" }), /list/],
    [counting({ end: "undefined" }), /return/],
    [counting({ end: "String(n)" }), /text/],
    [`async ${counting({})}`, /[Rr]emove async/],
    [counting({ where: "a > threshold || y[i] === 0" }), /At 0.05/],
    [counting({ where: "a > threshold && y === 0" }), /not z or °F/],
    [counting({ where: "Math.round(a) > threshold && y[i] === 0" }), /gives 0 wherever/],
    ["4", /answer is a function/],
    [
      "(threshold) => loadORings().temperature.map((t) => sigmoid(-0.232163 * t + 15.0429)).reduce((sum, a, i) => sum + (a > threshold && loadORings().distress[i] === 0 ? a : 0), 0)",
      /add up/,
    ],
  ],
  "9.3": [
    ["1 / 16", /That is the threshold/],
    ["1 / 15", /1\/\(1 \+ r\)/],
    ["64.79", /0\.5/],
    ["(Math.log(15) - 15.0429) / -0.232163", /wrong sign/],
    ["(logit(1 / 15) - 15.0429) / -0.232163", /1\/15/],
    ["(Math.log(1 / 16) - 15.0429) / -0.232163", /odds/],
    ["(-Math.log10(15) - 15.0429) / -0.232163", /base 10/],
    ["(1 / 16 - 15.0429) / -0.232163", /threshold for z/],
    ["(-15 - 15.0429) / -0.232163", /−15 for z/],
    ["(15 - 15.0429) / -0.232163", /15 for z/],
    ["logit(1 / 16)", /That is z/],
    ["Math.log(15)", /That is −z/],
    ["74.7", /r = 10/],
    ["84.6", /r = 100/],
    ["-76.46", /sign of w or of b/],
    ["(-Math.log(15) + 15.0429) / -0.232163", /b has the wrong sign/],
    ["(-Math.log(15) + 15.0429) / 0.232163", /sign/],
    ["-Math.log(15) / -0.232163", /b is missing/],
    ["15 * 64.79", /15 times as high/],
    ["64.79 / 15", /divide the temperature/],
    ["64.79 + 15", /15 °F warmer/],
    ["(-Math.log(15) - 15.0429) * -0.232163", /multiplied by w/],
    ["(76.459 - 32) / 1.8", /°C/],
    ["76", /one decimal/],
    ["77", /one decimal/],
    ["31", /cannot be right/],
    ["'76.5'", /quotes/],
    ["[76.5]", /brackets/],
    ["76.3", /1\/15/],
    ["90", /too large/],
    ["(t) => t < 76.5", /function/],
    ["764.6", /decimal point/],
  ],
  "9.4": [
    ["(i) => 7 / 23", /same value/],
    [leavingOut({ scaled: "t", learned: "t", labels: "y" }), /still learned from flight i/],
    [leavingOut({ scaled: "t" }), /no longer learns/],
    [leavingOut({ learned: "t", labels: "y" }), /The other is left: it still/],
    [leavingOut({ tested: "all.apply(t[i])" }), /scale of all 23/],
    [leavingOut({ tested: "t[i]" }), /in °F/],
    [leavingOut({ labels: "y" }), /neighbour's label/],
    [leavingOut({ labels: "y.slice(0, 22)" }), /neighbour's label/],
    [leavingOut({ end: "Number(sigmoid(w * xi + b) > 0.5)" }), /verdict, 0 or 1/],
    [leavingOut({ end: "Number(Number(sigmoid(w * xi + b) > 0.5) === y[i])" }), /verdict is right/],
    [leavingOut({ end: "1 - sigmoid(w * xi + b)" }), /no distress/],
    [leavingOut({ end: "sigmoid(w * xi + b) - y[i]" }), /error/],
    [leavingOut({ end: "Math.abs(sigmoid(w * xi + b) - y[i])" }), /size of the error/],
    [leavingOut({ end: "w * xi + b" }), /That is z/],
    [leavingOut({ keep: "t[k] !== t[i]" }), /every flight at that temperature/],
    [leavingOut({ keep: "k !== i - 1" }), /before it/],
    [leavingOut({ keep: "k !== i + 1" }), /behind it/],
    [leavingOut({ keep: "k !== 0" }), /first flight/],
    [leavingOut({ keep: "k !== 22" }), /last flight/],
    [leavingOut({ keep: "k === i" }), /stopped/],
    [leavingOut({ keep: "k < i" }), /stopped|At /],
    [leavingOut({ labels: "others(t)" }), /same value/],
    [leavingOut({ learned: "t" }), /stopped/],
    [leavingOut({ end: "{ w, b }" }), /object/],
    [leavingOut({ end: "[sigmoid(w * xi + b)]" }), /list/],
    [leavingOut({ end: "undefined" }), /return/],
    [leavingOut({ end: "sigmoid(w * xi + b).toFixed(3)" }), /text/],
    [leavingOut({ end: "Number(sigmoid(w * xi + b).toFixed(3))" }), /rounds/],
    [`async ${leavingOut({})}`, /[Rr]emove async/],
    ["0.87", /answer is a function/],
    ["(i) => sigmoid(-0.232163 * loadORings().temperature[i] + 15.0429)", /learned from|At /],
  ],
  "9.5": [
    ["'a'", /mostly luck/],
    ["'b'", /tossed labels/],
    ["'d'", /200 neurons/],
    ["'e'", /one of/],
    ["82", /letter/],
    ["['c']", /letter/],
    ["'a and c'", /one letter/],
  ],
};
