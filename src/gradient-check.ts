/** The slope of any cost by trying: no calculus, so it checks the calculus. */

import { demand, describe } from "./input/input-error.js";
import { expectFinite } from "./input/matrices.js";
import { checkNumber } from "./input/options.js";

/**
 * The gradient of a cost by central differences: move one parameter a little both ways and see what the cost does.
 *
 *     ∂f/∂θⱼ ≈ ( f(θ + h·eⱼ) − f(θ − h·eⱼ) ) / 2h    with h = ∛ε·max(1, |θⱼ|) ≈ 6·10⁻⁶
 *
 * This h balances the error of the formula, which grows as h², against rounding, which grows as 1/h: about 10 digits agree.
 * Source: W. H. Press et al., Numerical Recipes, 3rd ed., 2007, section 5.7.
 *
 * @param f - cost of some parameters; a function of a list of numbers
 * @param at - the parameters θ where the slope is wanted
 * @returns slope along each parameter
 * @throws InputError if `at` is not a list of finite numbers or `f` gives something else than a finite number
 * @example gradientCheck(([w, b]) => w * w + 3 * b, [2, 1]) // [4, 3]
 */
export function gradientCheck(f: (at: number[]) => number, at: readonly number[]): number[] {
  demand(typeof f === "function", "f to be a function", describe(f));
  demand(Array.isArray(at), "at to be a list of numbers", describe(at));
  for (const parameter of at) checkNumber("each parameter in at", parameter);
  /** The cost with parameter j moved, all others where they were. */
  const value = (j: number, moved: number) =>
    checkNumber("f(at)", f(at.map((parameter, k) => (k === j ? moved : parameter))));
  return at.map((parameter, j) => {
    const h = Math.cbrt(Number.EPSILON) * Math.max(1, Math.abs(parameter));
    const up = parameter + h;
    const down = parameter - h;
    const run = up - down; // 2h, as rounding left it
    return expectFinite("slope", (value(j, up) - value(j, down)) / run);
  });
}
