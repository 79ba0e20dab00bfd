/** One Neuron: everything that the lessons import. */

export * from "./charts/index.js";
export { type CostOptions, cost } from "./cost.js";
export * from "./data/index.js";
export type { Step } from "./descent/descent.js";
export { DivergenceError } from "./descent/divergence-error.js";
export type { Backend } from "./enter-backend.js";
export { gradientCheck } from "./gradient-check.js";
export { InputError } from "./input/input-error.js";
export { crossEntropy, crossEntropySlope, squaredError, squaredErrorSlope } from "./loss.js";
export { type Metrics, metrics } from "./metrics.js";
export { initializeWithZeros, type Model, model, predict, predictProbability } from "./model.js";
export { elementwise, matMul, matrix, transpose } from "./notation.js";
export { type Bundle, display } from "./notebook/display.js";
export { type Optimized, type OptimizeOptions, optimize } from "./optimize.js";
export { type Propagation, propagate } from "./propagate.js";
export { type CalibrationBin, calibration, type RocPoint, roc } from "./ranking.js";
export { largestSafeRate } from "./safe-rate.js";
export { seconds } from "./seconds.js";
export { logit, logSigmoid, sigmoid, sigmoidSlope } from "./sigmoid.js";
export * from "./study/index.js";
export { type Matrix, type MatrixLike, tf } from "./tensor.js";
export { withBackend } from "./with-backend.js";
export { withPlainLoops } from "./with-plain-loops.js";
