/** What a page's formulas need of the fonts. That no glyph is missing in a browser is tested in pages.test.ts. */

import { describe, expect, it } from "vitest";
import { allGlyphs, glyphsOf } from "../../tools/export/build/text/formula-fonts.js";
import { formula } from "../../tools/export/build/text/formulas.js";

const needs = (tex: string) => glyphsOf(formula(tex, true, "a test"));

describe("the fonts of formulas", () => {
  it("are asked for the characters that stand in formulas, not for those of the text around them", () => {
    const markup = `<p>many words</p>${formula("x = 1", false, "a test")}<p>and more</p>`;
    expect(glyphsOf(markup)).toEqual({ "KaTeX_Main-Regular": "1=", "KaTeX_Math-Italic": "x" });
  });

  it("hold each character only where it is shown", () => {
    expect(needs("w \\in \\mathbb{R}")).toEqual({
      "KaTeX_AMS-Regular": "R",
      "KaTeX_Main-Regular": "∈",
      "KaTeX_Math-Italic": "w",
    });
  });

  it("take small letters below a line for small letters, and large brackets for the font of their size", () => {
    expect(needs("a_{2}")["KaTeX_Size3-Regular"]).toBeUndefined();
    expect(needs("\\big( \\Big[ \\bigg) \\Bigg\\{")).toEqual({
      "KaTeX_Size1-Regular": "(",
      "KaTeX_Size2-Regular": "[",
      "KaTeX_Size3-Regular": ")",
      "KaTeX_Size4-Regular": "{",
    });
  });

  it("are bold where bold letters stand, and both where upright letters stand in bold ones", () => {
    expect(needs("\\mathbf{x}")).toEqual({ "KaTeX_Main-Bold": "x" });
    expect(needs("\\text{\\textsf{if } $y$}")).toMatchObject({
      "KaTeX_SansSerif-Regular": expect.stringContaining("f"),
      "KaTeX_Math-Italic": "y",
    });
  });

  it("are the same whatever order the pages come in", () => {
    const [one, other] = [needs("x + 1"), needs("\\hat{y} < 2")];
    expect(JSON.stringify(allGlyphs([one, other]))).toBe(JSON.stringify(allGlyphs([other, one])));
    expect(allGlyphs([one, other])["KaTeX_Math-Italic"]).toBe("xy");
  });
});
