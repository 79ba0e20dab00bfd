/** The outputs of a cell, as its notebook recorded them and as a page shows them, in one form that can be compared. */

import { DomUtils, parseDocument } from "htmlparser2";
import type { Page } from "puppeteer-core";
import type { Shown } from "../../../tools/export/client/live/messages.js";
import { shown } from "../../../tools/export/worker/shown.js";
import { type Cell, joined, type Output } from "../../../tools/notebooks/notebook.js";

/** Printed text without the places of errors, which a notebook does not tell, the words of markup, the description of a picture, or a chart as Vega draws it. */
export type Given =
  | { readonly printed: string }
  | { readonly words: string }
  | { readonly picture: string }
  | { readonly chart: object; readonly description: string };

const chartType = "application/vnd.vegalite.v5+json";

export const recorded = ({ outputs = [] }: Cell): Given[] => outputs.map(fromNotebook);

function fromNotebook({ text, data = {} }: Output): Given {
  if (text !== undefined) return { printed: joined(text) };
  if (data[chartType] !== undefined) {
    const { spec = {}, description = "" } = shown({ [chartType]: data[chartType] }).chart ?? {};
    return { chart: spec, description };
  }
  const [markup, svg] = ["text/html", "image/svg+xml"].map((type) => data[type] as string[]);
  if (markup) return fromMarkup(joined(markup));
  if (svg) return { picture: /\baria-label="([^"]*)"/.exec(joined(svg))?.[1] ?? "" };
  return { printed: joined((data["text/plain"] ?? "") as string) };
}

function fromMarkup(markup: string): Given {
  const parsed = parseDocument(markup);
  const words = wordsOf(DomUtils.textContent(parsed));
  const [image] = DomUtils.getElementsByTagName("img", parsed);
  return words === "" && image ? { picture: image.attribs.alt ?? "" } : { words };
}

const wordsOf = (text: string) => text.replace(/\s+/g, " ").trim();

declare global {
  interface Window {
    /** The latest charts that the worker sent: number of the cell → id of the output → chart. */
    charts: Record<string, Record<string, Shown["chart"]>>;
  }
}

/** Runs in a page before its scripts: keeps what a worker sends to be drawn, which in the page is a picture only. */
export function keepCharts(): void {
  window.charts = {};
  const cellOf: Record<number, string> = {};
  window.Worker = class extends Worker {
    constructor(...how: ConstructorParameters<typeof Worker>) {
      super(...how);
      this.addEventListener("message", ({ data }) => {
        if (data.type !== "display") return;
        const busy = document.querySelector<HTMLElement>(".cell[aria-busy]")?.dataset.cell ?? "";
        cellOf[data.run] ??= busy;
        const cell = cellOf[data.run] ?? "";
        window.charts[cell] = { ...window.charts[cell], [data.id]: data.bundle.chart };
      });
    }
  };
}

/** @param number - of the cell in its notebook, from 1 */
export async function inPage(page: Page, number: number): Promise<Given[]> {
  const found = await page.$eval(`.cell[data-cell="${number}"]`, (cell) => {
    const charts = Object.values(window.charts[(cell as HTMLElement).dataset.cell ?? ""] ?? {});
    const drawn = charts.filter((chart) => chart !== undefined);
    const outputs = cell.querySelectorAll(
      ".outputs :is(.printed, figure.chart, .shown, .outputs > img)",
    );
    return Array.from(outputs, (output) => {
      if (output.matches(".printed"))
        return { printed: (output.textContent ?? "").replace(/^ {4}at .*\n/gm, "") };
      if (output.matches("figure")) {
        const { spec = {}, description = "" } = drawn.shift() ?? {};
        return { chart: spec, description };
      }
      const picture = output.querySelector("img")?.alt;
      const words = output.textContent ?? "";
      return picture !== undefined && words.trim() === "" ? { picture } : { words };
    });
  });
  return found.map((given) => ("words" in given ? { words: wordsOf(given.words) } : given));
}
