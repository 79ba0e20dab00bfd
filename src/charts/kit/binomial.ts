/** What chance does with shares. */

/**
 * The shares of successes in n tries that are not unusual: with this probability or a little more, the share lies
 * between them, and it is equally rarely below as above.
 *
 * @param p - the chance of success in each try, 0 to 1
 * @example usualShares(0.5, 10, 0.95) // [0.2, 0.8]: fewer than 2 of 10, or more than 8, come in about 2 of 100 cases
 */
export function usualShares(n: number, p: number, inside: number): [low: number, high: number] {
  const rare = (1 - inside) / 2;
  return [rarelyBelow(n, p, rare) / n, 1 - rarelyBelow(n, 1 - p, rare) / n];
}

/** The largest number of successes below which no more than a share `rare` of all cases lies. */
function rarelyBelow(n: number, p: number, rare: number): number {
  let below = 0;
  for (let k = 0; k < n; k++) {
    below += chanceOf(n, k, p);
    if (below > rare) return k;
  }
  return n;
}

/** The probability of k successes: C(n, k)·pᵏ·(1 − p)ⁿ⁻ᵏ, by logarithms, because C(n, k) may be too large for a number. */
function chanceOf(n: number, k: number, p: number): number {
  if (p === 0 || p === 1) return k === n * p ? 1 : 0;
  let log = k * Math.log(p) + (n - k) * Math.log1p(-p);
  for (let i = 1; i <= k; i++) log += Math.log((n - k + i) / i);
  return Math.exp(log);
}
