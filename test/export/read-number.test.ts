import { expect, it } from "vitest";
import { readNumber } from "../../tools/export/client/read-number.js";

it.each([
  ["0.5", 0.5],
  [".5", 0.5],
  ["5.", 5],
  ["0,5", 0.5],
  ["  12 ", 12],
  ["−3", -3],
  ["– 3", -3],
  ["+3", 3],
  ["-1.032", -1.032],
  ["1/2", 0.5],
  ["−1 / 4", -0.25],
  ["0,5/2", 0.25],
  ["2e-5", 2e-5],
  ["2E−5", 2e-5],
  ["1,5e3", 1500],
  ["24 000", 24000],
  ["24\u202f000", 24000],
  ["1'234'567", 1234567],
  ["1 234,5", 1234.5],
  ["1,234,567", 1234567],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["1.234.567", 1234567],
  ["0,123", 0.123],
  ["1,2345", 1.2345],
  ["1.234", 1.234],
  ["1２", 12],
  ["∞", Infinity],
  ["−Infinity", -Infinity],
])("readNumber(%j) gives %d", (written, value) => {
  expect(readNumber(written)).toBe(value);
});

it.each([
  ["", "Write a number first."],
  ["  ", "Write a number first."],
  ["1,234", "“1,234” can be read in two ways. Write 1234 or 1.234."],
  ["-24,000", "“-24,000” can be read in two ways. Write -24000 or -24.000."],
  ["50 %", "With a % this could be meant in two ways."],
  ["10 cm", "“10 cm” cannot be read as a number. Write it as in 12.5, −3, 1/4 or 2e−5"],
  ["ten", "“ten” cannot"],
  ["3*4-2", "“3*4-2” cannot"],
  ["1 2", "“1 2” cannot"],
  ["12 34", "“12 34” cannot"],
  ["1,23,456", "“1,23,456” cannot"],
  ["1.2.3", "“1.2.3” cannot"],
  ["1/0", "“1/0” cannot"],
  ["1/2/3", "“1/2/3” cannot"],
  ["1e999", "“1e999” cannot"],
  ["--1", "“--1” cannot"],
  [".", "“.” cannot"],
  ["0x10", "“0x10” cannot"],
  ["NaN", "“NaN” cannot"],
])("readNumber(%j) says what is wrong with it, and guesses nothing", (written, words) => {
  expect(readNumber(written)).toContain(words);
});
