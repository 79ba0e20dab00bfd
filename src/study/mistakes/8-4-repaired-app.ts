/** Usual mistakes in exercise 8.4, a neuron trained on numbers from 0 to 1 that is given bytes. */

import { sigmoid } from "../../sigmoid.js";
import type { FunctionMistake } from "../judges/function-answer.js";

/** The neuron of the exercise, for pixels from 0 to 1. */
export const zOfPixels = (x1: number, x2: number) => 3 * x1 - 4 * x2 + 0.5;

export const repairedApp: readonly FunctionMistake[] = [
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1, x2)),
    says: "That is broken as it was. The neuron was trained on pixels from 0 to 1: what did loadCats do to the bytes?",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1, x2) / 255),
    says: "You divide all of z by 255, and with it b, which has no pixel. Divide the two bytes.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1, x2)) / 255,
    says: "You divide ŷ, and then it is never above ½. Divide the bytes, before they meet the weights.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1 / 256, x2 / 256)),
    says: "Nearly: the largest byte is 255, and white is 1. Divide by 255, as in training.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1 / 100, x2 / 100)),
    says: "Bytes go up to 255, not to 100: divide by 255, as in training.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1 * 255, x2 * 255)),
    says: "That makes the numbers larger still. The bytes go up to 255, and should go up to 1: divide.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1 / 127.5 - 1, x2 / 127.5 - 1)),
    says: "That scales to −1 … 1. The neuron was trained on 0 … 1, and has to get the same.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels((x1 - 127.5) / 255, (x2 - 127.5) / 255)),
    says: "You take half of 255 away first. The training did not, and the neuron has to get the same.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1 / 255, x2)),
    says: "The second byte is still one: divide both.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1, x2 / 255)),
    says: "The first byte is still one: divide both.",
  },
  {
    f: (x1, x2) => zOfPixels(x1 / 255, x2 / 255),
    says: "The pixels are right. That is z; the app shows ŷ = σ(z).",
  },
  {
    f: (x1, x2) => (zOfPixels(x1 / 255, x2 / 255) > 0 ? 1 : 0),
    says: "The pixels are right. That is the verdict; the app shows ŷ itself, as broken does.",
  },
  {
    f: (x1, x2) => sigmoid(3 * (x1 / 255) - 4 * (x2 / 255)),
    says: "The pixels are right, and b is missing.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x2 / 255, x1 / 255)),
    says: "The pixels are right, and have changed places: byte1 meets the weight 3.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1 / (x1 + x2 || 1), x2 / (x1 + x2 || 1))),
    says: "You divide by the sum of the bytes, so that a dark picture looks like a bright one. Divide by 255.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(x1 / Math.max(x1, x2, 1), x2 / Math.max(x1, x2, 1))),
    says: "You divide by the larger byte, so that a dark picture looks like a bright one. Divide by 255.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(Math.min(x1, 1), Math.min(x2, 1))),
    says: "You cut the bytes off at 1: nearly every pixel is white then. Divide by 255.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(sigmoid(x1), sigmoid(x2))),
    says: "You squash the bytes with σ: nearly every pixel is white then. Divide by 255.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(Math.round(x1 / 255), Math.round(x2 / 255))),
    says: "You round, so that a pixel is black or white. Keep what lies between.",
  },
  {
    f: (x1, x2) => sigmoid(zOfPixels(1 - x1 / 255, 1 - x2 / 255)),
    says: "That is the negative of the picture: 0 is black in training too.",
  },
];
