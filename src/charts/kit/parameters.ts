/** The parameters of a neuron with one feature, and the axes of a plane over them. */

/** A weight and a bias. */
export interface Parameters {
  readonly w: number;
  readonly b: number;
}

/** Parameters that a descent came to, and the cost there. */
export interface Stop extends Parameters {
  readonly J: number;
}

/** Axes for layers that name their parameters `w` and `b`. */
export const parameterAxes = (w: readonly [number, number], b: readonly [number, number]) => ({
  x: { field: "w", type: "quantitative", title: "w", scale: { domain: w, nice: false } },
  y: { field: "b", type: "quantitative", title: "b", scale: { domain: b, nice: false } },
});
