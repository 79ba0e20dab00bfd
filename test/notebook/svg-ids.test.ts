import { describe, expect, it } from "vitest";
import { renameIds } from "../../src/notebook/svg-ids.js";

describe("renameIds(svg, prefix)", () => {
  it("numbers the ids in their order, each once", () => {
    expect(renameIds('<g id="b"><path id="a"/></g><g id="b"/>', "p")).toBe(
      '<g id="p-0"><path id="p-1"/></g><g id="p-0"/>',
    );
  });

  it.each([
    ['<path fill="url(#a)"/>', '<path fill="url(#p-0)"/>'],
    [`<path style="fill:url('#a')"/>`, `<path style="fill:url('#p-0')"/>`],
    ['<use href="#a"/>', '<use href="#p-0"/>'],
    ['<use xlink:href="#a"/>', '<use xlink:href="#p-0"/>'],
    ['<g aria-labelledby="a b"/>', '<g aria-labelledby="p-0 p-1"/>'],
    ['<g aria-describedby="b"/>', '<g aria-describedby="p-1"/>'],
  ])("follows what refers to an id: %s", (before, after) => {
    const [given, gives] = ['<g id="a"/><g id="b"/>', '<g id="p-0"/><g id="p-1"/>'];
    expect(renameIds(given + before, "p")).toBe(gives + after);
    expect(renameIds(before + given, "p")).toBe(after + gives);
  });

  it("leaves words, other attributes and what refers to other places alone", () => {
    const svg =
      '<text data-id="a" valid="a">id="a" url(#a)</text><a href="https://a.example/#a"/><use href="#c"/>';
    expect(renameIds(`<g id="a"/>${svg}`, "p")).toBe(`<g id="p-0"/>${svg}`);
  });
});
