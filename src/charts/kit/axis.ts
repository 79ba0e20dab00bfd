/** Axes, and what part of the numbers they show. */

/** The smallest and the largest number of an axis. */
export type Domain = readonly [low: number, high: number];

/** An axis for numbers that ends exactly at its domain. */
export const axis = (field: string, title: string, domain: Domain) => ({
  field,
  type: "quantitative",
  title,
  scale: { domain, nice: false },
});

/**
 * A domain that leaves nothing out: `usual` if all values lie in it, else wider at the end that they leave.
 *
 * @example domainFor([53, 81], [50, 85]) // [50, 85]
 * @example domainFor([53, 100], [50, 80]) // [50, 102.5], with a twentieth more than needed
 */
export function domainFor(values: readonly number[], usual: Domain): Domain {
  const low = Math.min(usual[0], ...values);
  const high = Math.max(usual[1], ...values);
  const room = (high - low) / 20;
  return [low < usual[0] ? low - room : low, high > usual[1] ? high + room : high];
}

/** Ticks at any places of an axis, each with a label of its own. */
export function labelledTicks(ticks: readonly { readonly at: number; readonly label: string }[]) {
  const places = ticks.map(({ at }) => at);
  const labels = ticks.map(({ label }) => label);
  return {
    values: places,
    labelExpr: `${JSON.stringify(labels)}[indexof(${JSON.stringify(places)}, datum.value)]`,
  };
}
