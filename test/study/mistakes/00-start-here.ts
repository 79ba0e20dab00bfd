import type { Mistakes } from "./index.js";

export const startHere: Mistakes = {
  "0.1": [
    ["3 * 4", /still to be added/],
    ["3 * 4 + 2", /minus sign/],
    ["3 + 4 - 2", /weight multiplies/],
    ["3 * (4 - 2)", /after the product/],
    ["1 / (1 + Math.exp(-10))", /before the squeezing/],
    ["100", /too large/],
  ],
};
