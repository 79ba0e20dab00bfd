/** The charts of the course as figures of a page. */

import { describe, expect, it } from "vitest";
import { chartFigure } from "../../tools/export/build/charts/chart.js";
import { charts } from "../lessons/all.js";

const examples = Object.entries(charts).flatMap(([name, specs]) =>
  Object.entries(specs).map(([which, spec]) => ({ name, which, spec })),
);

describe("chartFigure", () => {
  it.each(examples)(
    "draws $name, $which, so that it fits a phone",
    async ({ name, which, spec }) => {
      const figure = String(await chartFigure(spec, "id", name));
      expect(figure).not.toContain('class="chart scrolls"');
      const widths = [...figure.matchAll(/<svg[^>]* width="([\d.]+)"/g)].map(([, width]) => width);
      if (which === "lesson") expect(Number(widths.at(-1))).toBeLessThanOrEqual(phone);
    },
  );
});

/** How wide a chart may be on a narrow phone, in pixels. */
const phone = 328;
