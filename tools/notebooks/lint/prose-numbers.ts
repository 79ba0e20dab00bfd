/** Numbers in the text come from the run: what the prose quotes, an output shows or a cell says. */

import { chartType } from "../canonical.js";
import { prose } from "../markdown/prose.js";
import {
  type Cell,
  cellName,
  hasTag,
  joined,
  type Notebook,
  type Output,
  type Text,
} from "../notebook.js";
import type { Rule } from "./rule.js";

/**
 * In each markdown cell, numbers with a decimal point and percentages must occur, rounded as they are quoted, in an
 * output or in a line of code of the same notebook. "79 %" also quotes 0.79; an unsigned number may quote a negative
 * one ("falls by 0.037"). Code, formulas and links are not prose. Numbers from history that no cell computes belong
 * in a cell tagged `quoted`, whose text names the source.
 */
export const proseNumbers: Rule = ({ notebook }) => {
  if (!hasRun(notebook)) return []; // the check of the run says so; here every number would be missing
  const shown = notebook.cells.flatMap(numbersOfCode);
  return notebook.cells.flatMap((cell, index) => {
    if (cell.cell_type !== "markdown" || hasTag(cell, "quoted")) return [];
    const missing = numbersIn(prose(joined(cell.source)))
      .filter((quote) => (quote.decimals > 0 || quote.percent) && !isShown(quote, shown))
      .map(({ text }) => text);
    return [...new Set(missing)].map(
      (text) =>
        `${cellName(cell, index)} says ${text}, which no output shows: quote a number from the screen, or tag the cell quoted and name the source.`,
    );
  });
};

const hasRun = ({ cells }: Notebook) =>
  cells.some(({ execution_count }) => typeof execution_count === "number");

/** A number as it stands in a text. */
interface Quote {
  text: string;
  value: number;
  signed: boolean;
  /** Half a unit of the last digit that is given. */
  half: number;
  decimals: number;
  percent: boolean;
}

/** Thousands may be set apart by a comma or a thin space; 1.5·10⁻⁹ and 1.5e-9 are the same; 5.6.1 is no number. */
const numeral =
  /(?<![\p{L}\d.])([-−]?)(\d{1,3}(?:[,\u2009\u202f]\d{3})+|\d+)(?:\.(\d+))?(?:\s?[·×]\s?10([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|e([+-]?\d+))?(\s?%)?(?!\d|\.\d)/giu;

const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const fromSuperscript = (text: string) =>
  Number(
    text
      .replace("⁻", "-")
      .replace("⁺", "")
      .replace(/[⁰¹²³⁴-⁹]/g, (c) => `${superscript.indexOf(c)}`),
  );

function numbersIn(text: string): Quote[] {
  return Array.from(text.matchAll(numeral), (match) => {
    const [whole, sign, digits = "", fraction = "", raised, exponent, percent] = match;
    const power = raised ? fromSuperscript(raised) : Number(exponent ?? 0);
    const size = Number(`${digits.replace(/\D/g, "")}.${fraction}e${power}`);
    return {
      text: whole,
      value: sign ? -size : size,
      signed: sign !== "",
      half: 0.5 * 10 ** (power - fraction.length),
      decimals: fraction.length,
      percent: percent !== undefined,
    };
  });
}

function isShown({ value, signed, half, percent }: Quote, shown: readonly number[]): boolean {
  const room = half * (1 + 1e-9) + Math.abs(value) * 1e-12;
  const fits = (x: number) => Math.abs((signed ? x : Math.abs(x)) - value) <= room;
  return shown.some((x) => fits(x) || (percent && fits(100 * x)));
}

const valuesIn = (text: string) => numbersIn(text).map(({ value }) => value);

function numbersOfCode(cell: Cell): number[] {
  if (cell.cell_type !== "code") return [];
  return [...valuesIn(joined(cell.source)), ...(cell.outputs ?? []).flatMap(numbersOfOutput)];
}

function numbersOfOutput({ text = "", data = {} }: Output): number[] {
  const html = joined((data["text/html"] ?? "") as Text).replace(/<[^>]*>/g, " ");
  const texts = [joined(text), joined((data["text/plain"] ?? "") as Text), html];
  return [...texts.flatMap(valuesIn), ...numbersOfChart(data[chartType], false)];
}

/** What a chart says with words or with data; a font size says nothing. */
const telling = /^(title|subtitle|text|description|data|datasets|datum|params)$/;

function numbersOfChart(value: unknown, tells: boolean): number[] {
  if (typeof value === "number") return tells ? [value] : [];
  if (typeof value === "string") return tells ? valuesIn(value) : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    numbersOfChart(inner, tells || telling.test(key)),
  );
}
