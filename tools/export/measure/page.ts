/** What a browser says of a page: its weight, its requests, how soon it paints, how much it shifts, axe's findings. */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { violations } from "../../browser/axe.js";

export interface Measures {
  /** Bytes of the page and all files that it loads, each compressed with gzip. */
  readonly weight: number;
  /** Requests to other hosts, answered or not. */
  readonly outside: number;
  /** First contentful paint at a fourth of the processor's speed, in milliseconds. */
  readonly paint: number;
  /** Cumulative layout shift while everything loads and the page is scrolled through. */
  readonly shift: number;
  /** Elements that break one of axe-core's rules. */
  readonly violations: number;
}

export async function measurePage(browser: Browser, path: string): Promise<Measures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const loaded = new Set<string>();
  page.on("request", (request) => loaded.add(request.url()));
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(pathToFileURL(path).href);
  const vitals = page.evaluate(readVitals);
  await page.evaluate(scrollThrough);
  const { paint, shift } = await vitals;
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const found = await violations(page);
  await context.close();
  const urls = [...loaded];
  const own = urls.filter((url) => url.startsWith("file:"));
  return {
    weight: own.reduce((sum, url) => sum + gzipSync(readFileSync(new URL(url))).length, 0),
    outside: urls.filter((url) => /^https?:/.test(url)).length,
    paint,
    shift,
    violations: found.length,
  };
}

/** Waits three seconds for what the browser observes. */
async function readVitals(): Promise<{ paint: number; shift: number }> {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number }[]) shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return {
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    shift,
  };
}

async function scrollThrough(): Promise<void> {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
    scrollTo(0, y);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
