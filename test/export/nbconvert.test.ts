/** What readers of plain nbconvert see. */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { sigmoidChart } from "../../src/charts/lessons/sigmoid.js";
import { chartBundle } from "../../src/charts/show.js";
import { escapeHtml } from "../../src/notebook/html.js";
import { toFile } from "../../tools/notebooks/canonical.js";
import { venvPython } from "../../tools/setup/paths.js";
import { code, markdown, notebook, shown } from "../notebooks/build.js";
import { writeNotebooks } from "./fixtures.js";

it("plain nbconvert shows a still chart, with the chart's description as its alt text", async () => {
  const spec = sigmoidChart();
  const cells = [
    markdown("# 92 · Plain"),
    code("await show(sigmoidChart());", { outputs: [shown(await chartBundle(spec))] }),
  ];
  const [path = ""] = writeNotebooks({ "92-plain": JSON.parse(toFile(notebook(...cells))).cells });
  execFileSync(venvPython, ["-m", "nbconvert", "--to", "html", "--log-level", "ERROR", path]);
  const html = readFileSync(join(dirname(path), "92-plain.html"), "utf8");
  const pictures = html.match(/<img [^>]*>/g) ?? [];
  expect(pictures).toHaveLength(1);
  expect(pictures[0]).toContain(`alt="${escapeHtml(spec.description)}"`);
  expect(pictures[0]).toContain('src="data:image/svg+xml;base64,');
}, 60_000);
