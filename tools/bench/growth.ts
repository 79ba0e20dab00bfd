/** How time grows with the data. The data are doubled six times; time grows with the power that is the slope on log-log axes. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { number, table } from "./report.js";

const bar = 1.05;

/** Slope of the straight line through the logarithms, by least squares. */
export function power(sizes: readonly number[], times: readonly number[]): number {
  const [x, y] = [sizes.map(Math.log), times.map(Math.log)];
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const up = x.reduce((sum, xi, i) => sum + (xi - mx) * ((y[i] as number) - my), 0);
  return up / x.reduce((sum, xi) => sum + (xi - mx) ** 2, 0);
}

export async function measureGrowth(): Promise<string> {
  const script = fileURLToPath(new URL("growth-times.js", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  const measured: Record<string, [number, number][]> = JSON.parse(stdout);
  const rows = Object.entries(measured).map(([what, points]) => {
    const [sizes, times] = [points.map(([size]) => size), points.map(([, time]) => time)];
    const slope = power(sizes, times);
    const list = times.map((time) => number(time * 1000)).join(", ");
    return [
      what,
      `${sizes[0]} … ${sizes.at(-1)}`,
      list,
      `${number(slope)} ${slope <= bar ? "✓" : "✗"}`,
    ];
  });
  const head = [
    "growing",
    "sizes",
    "milliseconds a step, with a fifth of the start",
    `power (bar ≤ ${bar})`,
  ];
  return `### growth of the direct form\n\n${table(head, rows)}`;
}
