/** The exercises: checked, helped with, solved. */

export { brokenPasses } from "./broken-passes.js";
export { check, hint, solution } from "./check.js";
export { todo } from "./exercise.js";
export { progress } from "./progress.js";
