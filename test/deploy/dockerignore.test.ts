/** What a build is given of the project. */

import { describe, expect, it } from "vitest";
import { filesForBuild, readIgnore } from "../../tools/image/context.js";

describe(".dockerignore", () => {
  it("gives a build what is named, and nothing else", () => {
    const letsThrough = readIgnore("# why\n*\n!src\n!package.json\nsrc/own\n");
    const asked = ["src/a.ts", "package.json", "src/own/x", ".git/config", "srcs/a.ts"];
    expect(asked.filter(letsThrough)).toEqual(["src/a.ts", "package.json"]);
  });

  it.each([["node_modules\n"], ["*\n!src/**\n"], [""]])(
    "is not read in another form: %j",
    (text) => {
      expect(() => readIgnore(text)).toThrow("list of what is let through");
    },
  );

  it("of the project keeps out what is somebody's own, tests and the memory of git", () => {
    const files = filesForBuild();
    const strange = files.filter((file) => /^(?:\.git\/|test\/|data\/own|\.one-neuron)/.test(file));
    expect(strange).toEqual([]);
    expect(files).toContain("notebooks/00-start-here.ipynb");
  });
});
