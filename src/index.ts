/** One Neuron: everything that the lessons import. */

export { InputError } from "./input-error.js";
export { type Bundle, display } from "./notebook.js";
export { logit, logSigmoid, sigmoid, sigmoidSlope } from "./sigmoid.js";
export { type Standardizer, standardizer } from "./standardize.js";
