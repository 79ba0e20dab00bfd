import type { Mistakes } from "./index.js";

const two = [
  'import { tf } from "one-neuron";',
  "const two = tf.tensor4d([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2, 1, 2, 3]);",
].join("\n");

export const binaryClassification: Mistakes = {
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
