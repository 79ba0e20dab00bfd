/** Lesson 01: its charts, and mistakes that learners make in its exercises. */

import { pictureSet } from "../../src/data/picture-set.js";
import {
  guesserChart,
  loadCats,
  loadPenguins,
  passesDiagram,
  penguinsChart,
  pixelChart,
  reshapedChart,
} from "../../src/index.js";
import type { Charts, Mistakes } from "./lesson.js";

const { train, test } = await loadCats();
const penguins = loadPenguins();

/** Three pictures, 2 high and 3 wide, whose numbers count on. */
const small = pictureSet({
  pictures: Uint8Array.from({ length: 54 }, (_, k) => k),
  shape: [3, 2, 3, 3],
  labels: [1, 0, 0],
  classes: ["other", "cat"],
});

/** Chinstraps with beaks that are shorter, and deeper than those of all real penguins. */
const turned = {
  species: ["Adelie", "Adelie", "Chinstrap", "Chinstrap"],
  beakLength: [62, 58, 28, 33],
  beakDepth: [16, 17, 24.5, 12.2],
  chinstrap: [0, 0, 1, 1],
};

export const charts: Charts = {
  pixelChart: { lesson: pixelChart(train, 2), "a small picture": pixelChart(small, 1) },
  reshapedChart: { lesson: reshapedChart(train, 2), "small pictures": reshapedChart(small, 1) },
  guesserChart: {
    lesson: guesserChart(train.labels, test.labels),
    "the same share in both": guesserChart([1, 1, 0, 0], [0, 1]),
    "nothing but cats": guesserChart([1, 1], [1]),
  },
  penguinsChart: {
    lesson: penguinsChart(penguins, { tilt: 0, lift: 18 }),
    "other penguins": penguinsChart(turned, { tilt: -1, lift: 20 }),
    "one species": penguinsChart(
      { species: ["Adelie"], beakLength: [40], beakDepth: [18], chinstrap: [0] },
      { tilt: 0.5, lift: 16 },
    ),
  },
  passesDiagram: { lesson: passesDiagram(train, 0), "a small picture": passesDiagram(small, 1) },
};

const two = [
  'import { tf } from "one-neuron";',
  "const two = tf.tensor4d([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2, 1, 2, 3]);",
].join("\n");

export const mistakes: Mistakes = {
  "1.1": [
    ["100 * 80", /Those are the pixels\. Each/],
    ["100 * 80 * 3 * 209", /numbers of all 209/],
    ["100 * 80 * 209", /pixels of all pictures/],
    ["64 * 64 * 3", /These are 100 by 80\.$/],
    ["64 * 64", /with three numbers each/],
    ["100 + 80 + 3", /added the sides.*multiply\.$/],
    ["(100 + 80) * 3", /multiply them/],
    ["209", /how many columns/],
    ["24001", /too large/],
    ["[24000]", /answer is a number/],
  ],
  "1.2": [
    ["(10 * 64 + 20) * 3", /its red/],
    ["(10 * 64 + 20) * 3 + 2", /its blue/],
    ["(20 * 64 + 10) * 3 + 1", /changed places: pictures/],
    ["10 * 64 + 20", /second of its three/],
    ["10 * 64 + 20 + 1", /takes three entries\.$/],
    ["64 * 64 + 10 * 64 + 20", /all reds came first/],
    ["(9 * 64 + 19) * 3 + 1", /already count from 0/],
    ["(20 * 64 + 10) * 3", /would be a red/],
    ["10 + 20 + 1", /a row is 64/],
  ],
  "1.3": [
    ["70 - 34", /better guesser/],
    ["70 - 100 * (137 / 209)", /same pictures/],
    ["70 - 50", /lead over a coin/],
    ["35 - 33", /counts pictures/],
    ["0.7 - 33 / 50", /share of 1/],
    ["70 - 33", /33 is how many cats/],
    ["70 - 17", /17 is how many/],
    ["66", /best guesser reaches/],
    ["66 - 70", /ahead/],
  ],
  "1.4": [
    ["[[1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12]]", /in a row/],
    [`${two}\ntwo.reshape([6, 2])`, /Reshape is not transpose/],
    [`${two}\ntwo.transpose().reshape([6, 2])`, /all four dimensions/],
    [`${two}\ntwo.reshape([6, 2]).transpose()`, /wrong reshape, transposed/],
    [`${two}\ntwo`, /shape \(2, 1, 2, 3\).*\(6, 2\)/],
  ],
  "1.5": [
    ["0.65 * 46 - 18", /bias b/],
    ["0.65 * 18 - 46 - 9.9", /changed places/],
    ["0.65 * 46 + 18 - 9.9", /depth is −1/],
    ["0.65 * 46 - 18 + 9.9", /bias is −9\.9/],
    ["1", /the verdict/],
    ["18 + 9.9 - 0.65 * 46", /wrong sign/],
    ["0.65 * 46 * -18 - 9.9", /not multiplied/],
    ["'Chinstrap'", /answer is a number/],
  ],
};
