/** Reads what a worker sent. A cell can send anything, so that nothing is believed of its shape. */

import type { MovingChart, Report, Shown } from "./messages.js";

/** @returns the message in a shape that can be relied on; undefined if it is none */
export function readReport(sent: unknown): Report | undefined {
  if (!isRecord(sent)) return undefined;
  const { type, run } = sent;
  switch (type) {
    case "ready":
    case "stopping":
      return { type };
    case "stream": {
      const { name, text } = sent;
      if (!isNumber(run) || !isText(text) || (name !== "stdout" && name !== "stderr"))
        return undefined;
      return { type, run, name, text };
    }
    case "display": {
      const { id } = sent;
      const bundle = readShown(sent.bundle);
      return isNumber(run) && isText(id) && bundle ? { type, run, id, bundle } : undefined;
    }
    case "checked": {
      const { exercise, outcome } = sent;
      if (!isText(exercise) || (outcome !== "correct" && outcome !== "not yet")) return undefined;
      return { type, exercise, outcome };
    }
    case "done": {
      const { outcome, milliseconds } = sent;
      if (!isNumber(run) || !isNumber(milliseconds) || (outcome !== "ok" && outcome !== "failed"))
        return undefined;
      return { type, run, outcome, milliseconds };
    }
    default:
      return undefined;
  }
}

function readShown(bundle: unknown): Shown | undefined {
  if (!isRecord(bundle)) return undefined;
  const { "text/plain": plain, "text/html": markup, "image/svg+xml": svg, progress } = bundle;
  const chart = readChart(bundle.chart);
  return {
    "text/plain": isText(plain) ? plain : "",
    ...(isText(markup) && { "text/html": markup }),
    ...(isText(svg) && { "image/svg+xml": svg }),
    ...(chart && { chart }),
    ...(progress === true && { progress }),
  };
}

function readChart(chart: unknown): MovingChart | undefined {
  if (!isRecord(chart) || !isRecord(chart.spec)) return undefined;
  const { description, equalUnits } = chart;
  return {
    spec: plain(chart.spec),
    controls: Array.isArray(chart.controls) ? plain(chart.controls).filter(isControl) : [],
    description: isText(description) ? description : "",
    equalUnits: equalUnits === true,
  };
}

const isControl = (control: unknown): control is object =>
  isRecord(control) && isText(control.signal) && isRecord(control.bind);

/** Without what JSON has no words for: a message may hold circles, maps and buffers. */
function plain<T>(value: T): T {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return (Array.isArray(value) ? [] : {}) as T;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number";
