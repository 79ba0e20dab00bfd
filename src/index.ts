/** One Neuron: everything that the lessons import. */

export { extrapolationChart } from "./charts/extrapolation.js";
export { neuronChart } from "./charts/neuron.js";
export { oddsChart } from "./charts/odds.js";
export { show } from "./charts/show.js";
export { sigmoidChart } from "./charts/sigmoid.js";
export { sigmoidSlopeChart } from "./charts/sigmoid-slope.js";
export type { ChartSpec } from "./charts/spec.js";
export { straightLineChart } from "./charts/straight-line.js";
export { type Flights, loadORings } from "./data/o-rings.js";
export { InputError } from "./input-error.js";
export { type Bundle, display } from "./notebook.js";
export { logit, logSigmoid, sigmoid, sigmoidSlope } from "./sigmoid.js";
export { type Standardizer, standardizer } from "./standardize.js";
export { check, hint, solution } from "./study/check.js";
export { todo } from "./study/exercise.js";
export { progress } from "./study/progress.js";
