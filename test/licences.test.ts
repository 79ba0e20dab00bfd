/** The licences of what comes to anybody. */

import { describe, expect, it } from "vitest";
import { isAllowed } from "../tools/licences/allowed.js";
import { licenceOf } from "../tools/licences/python-packages.js";
import { notAllowed, shipped } from "../tools/licences/shipped.js";

const all = await shipped();
const namesFor = (to: string) =>
  all.find((one) => one.to === to)?.packages.map(({ name }) => name) ?? [];

describe("npm run licences", () => {
  it("finds only licences that are allowed", () => {
    expect(all.flatMap(notAllowed)).toEqual([]);
  });

  it("lists what runs notebooks, of npm and of Python, on other systems too", () => {
    const names = namesFor("run").map((name) => name.toLowerCase());
    for (const name of ["tslab", "zeromq", "jupyterlab", "tornado", "appnope", "pywinpty"])
      expect(names).toContain(name);
    expect(names).toContain("@img/sharp-win32-x64");
    expect(names).not.toContain("vitest");
  });

  it("lists what a class needs beside that", () => {
    const names = namesFor("class");
    for (const name of ["jupyterhub", "jupyterhub-idle-culler", "sqlalchemy"])
      expect(names).toContain(name);
    expect(names).not.toContain("jupyterlab");
  });

  it("lists what stands in exported pages, bundled or copied, and nothing that only makes them", () => {
    const names = namesFor("pages");
    for (const name of ["vega", "d3-scale", "katex", "@codemirror/view", "reveal.js", "sucrase"])
      expect(names).toContain(name);
    for (const name of ["@tslab/typescript-for-tslab", "@tensorflow/tfjs-backend-wasm"])
      expect(names).toContain(name);
    for (const name of ["esbuild", "shiki", "sharp", "h5wasm"]) expect(names).not.toContain(name);
  });
});

describe("a package", () => {
  const named = (licence: string, name = "some-package") => ({ name, version: "1.0.0", licence });

  it.each([
    ["MIT", true],
    ["(MIT AND Zlib)", true],
    ["(MPL-2.0 OR Apache-2.0)", true],
    ["MIT AND GPL-3.0-only", false],
    ["GPL-3.0-only OR AGPL-3.0-only", false],
    ["LGPL-3.0-or-later", false],
    ["MIT OR (ISC AND GPL-3.0-only)", true],
    ["", false],
  ])('under "%s" is allowed in pages: %s', (licence, allowed) => {
    expect(isAllowed(named(licence), "pages")).toBe(allowed);
  });

  it("that is an exception is one only for the people that its reason is about", () => {
    const sharp = named("LGPL-3.0-or-later", "@img/sharp-libvips-linux-x64");
    expect(isAllowed(sharp, "run")).toBe(true);
    expect(isAllowed(sharp, "pages")).toBe(false);
  });

  it("that is not allowed is named in a sentence, with what it says and to whom it would come", () => {
    expect(notAllowed({ to: "pages", packages: [named("SSPL-1.0"), named("")] })).toEqual([
      'some-package 1.0.0 comes to who reads exported pages under the licence "SSPL-1.0", which is not allowed there.',
      "some-package 1.0.0 comes to who reads exported pages under no licence that it names, which is not allowed there.",
    ]);
  });
});

describe("a Python package", () => {
  it.each([
    [{ expression: "MIT", words: null, kinds: ["Apache Software License"] }, "MIT"],
    [{ expression: null, words: "Apache License, Version 2.0", kinds: [] }, "Apache-2.0"],
    [{ expression: null, words: "UNKNOWN", kinds: ["ISC License (ISCL)"] }, "ISC"],
    [{ expression: null, words: "BSD 3\n\nAll rights …", kinds: ["BSD License"] }, "BSD"],
    [{ expression: null, words: "Shareware", kinds: [] }, "Shareware"],
    [{ expression: null, words: null, kinds: [] }, ""],
  ])("that says %j is under %s", (said, licence) => {
    expect(licenceOf(said)).toBe(licence);
  });
});
