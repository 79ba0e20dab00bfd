/** The licences of what a class installs are written down, because only who opens a class has it. */

import { beforeAll, describe, expect, it } from "vitest";
import { hubPython, installHub } from "../../tools/classroom/install-hub.js";
import {
  normalised,
  packagesIn,
  pythonPackagesOfClasses,
} from "../../tools/licences/python-packages.js";
import { cannotRun } from "./a-class.js";

describe.skipIf(cannotRun)("the packages of a class", () => {
  beforeAll(installHub, 180_000);

  it("have the licences that they name themselves", () => {
    const installed = new Map(
      packagesIn(hubPython).map(({ name, licence }) => [normalised(name), licence]),
    );
    const written = pythonPackagesOfClasses();
    expect(written.length).toBeGreaterThan(20);
    for (const { name, licence } of written) {
      const named = installed.get(name);
      if (named) expect(`${name}: ${licence}`).toBe(`${name}: ${named}`);
    }
  });
});
