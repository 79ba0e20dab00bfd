/**
 * The three loops of ../plain.ts, two numbers at a time. AssemblyScript: it reads like TypeScript, but its types are those of a
 * machine (`usize` is an address, `f64` a number of 64 bits, `v128` two of them side by side), and `load` and `store` stand
 * where TypeScript has arrays. `npm run simd` makes bytes.ts of it.
 *
 * Forward and backward take eight columns at a time, in four sums of two: adding takes four times as long as it takes the
 * processor to begin with another sum, so four sums are added to in the time of one.
 */

/** Two numbers of X as numbers of 64 bits. In memory they have the 32 or 64 bits of T. */
function two<T>(x: usize): v128 {
  if (sizeof<T>() === 4) return f64x2.promote_low_f32x4(v128.load64_zero(x));
  return v128.load(x);
}

/** s + u·v */
function add(s: v128, u: v128, v: v128): v128 {
  return f64x2.add(s, f64x2.mul(u, v));
}

/** The sum of two numbers that lie side by side. */
function total(s: v128): f64 {
  return f64x2.extract_lane(s, 0) + f64x2.extract_lane(s, 1);
}

/**
 * z += vᵀ·X. Eight sums stay in the processor until all rows are added to them. So it goes down the rows; but each visit takes
 * eight neighbours, which memory hands out together anyway.
 */
function forward<T>(v: usize, rows: usize, X: usize, pitch: usize, z: usize, cols: usize): void {
  const width = 2 * sizeof<T>();
  const vEnd = v + rows * 8;
  const zEnd = z + cols * 8;
  for (; z < zEnd; z += 64) {
    let s0 = v128.load(z);
    let s1 = v128.load(z, 16);
    let s2 = v128.load(z, 32);
    let s3 = v128.load(z, 48);
    let x = X;
    for (let p = v; p < vEnd; p += 8) {
      const vj = v128.load64_splat(p);
      s0 = add(s0, vj, two<T>(x));
      s1 = add(s1, vj, two<T>(x + width));
      s2 = add(s2, vj, two<T>(x + 2 * width));
      s3 = add(s3, vj, two<T>(x + 3 * width));
      x += pitch * sizeof<T>();
    }
    v128.store(z, s0);
    v128.store(z, s1, 16);
    v128.store(z, s2, 32);
    v128.store(z, s3, 48);
    X += 4 * width;
  }
}

/** u += X·dz, row after row; there is nothing between them. */
function backward<T>(X: usize, dz: usize, cols: usize, u: usize, rows: usize): void {
  const width = 2 * sizeof<T>();
  const dzEnd = dz + cols * 8;
  const uEnd = u + rows * 8;
  for (; u < uEnd; u += 8) {
    let s0 = f64x2.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (let p = dz; p < dzEnd; p += 64) {
      s0 = add(s0, two<T>(X), v128.load(p));
      s1 = add(s1, two<T>(X + width), v128.load(p, 16));
      s2 = add(s2, two<T>(X + 2 * width), v128.load(p, 32));
      s3 = add(s3, two<T>(X + 3 * width), v128.load(p, 48));
      X += 4 * width;
    }
    const sum = total(f64x2.add(f64x2.add(s0, s1), f64x2.add(s2, s3)));
    store<f64>(u, load<f64>(u) + sum);
  }
}

/** Each z becomes dz = s/(1 + e^(−s·z)). @returns the sum of the dz */
export function respond(z: usize, signs: usize, cols: usize): f64 {
  const one = f64x2.splat(1);
  const end = z + cols * 8;
  let sum = f64x2.splat(0);
  for (; z < end; z += 16) {
    const s = twoSigns(signs);
    const t = f64x2.mul(s, v128.load(z));
    const dz = f64x2.div(s, f64x2.add(one, exp(f64x2.neg(t))));
    v128.store(z, dz);
    sum = f64x2.add(sum, dz);
    signs += 2;
  }
  return total(sum);
}

/** Two signs of 8 bits each, as numbers of 64 bits. */
function twoSigns(at: usize): v128 {
  const of16bits = i16x8.extend_low_i8x16_s(v128.load32_zero(at));
  return f64x2.convert_low_i32x4_s(i32x4.extend_low_i16x8_s(of16bits));
}

/**
 * e^x as 2^k · e^r, where k is whole and |r| ≤ ln 2/2. e^r is the sum of rⁿ/n! up to n = 13, whose rest is below 10⁻¹⁷. Below −708
 * and above 709, where 2^k would leave the range of numbers, the result is that of these two.
 */
function exp(x: v128): v128 {
  // `pmin` and `pmax` leave alone what is not a number. `min` and `max` mind the sign of 0 too: the response would take 6 ms, not 4.4.
  const bounded = f64x2.pmin(f64x2.pmax(x, f64x2.splat(-708)), f64x2.splat(709));
  // A number of this size has no bits left for a fraction: adding it rounds to whole numbers, and k stands in its last bits.
  const shift = f64x2.splat(6755399441055744); // 1.5 · 2^52: with the half more, k may be below 0
  const shifted = add(shift, bounded, f64x2.splat(Math.LOG2E)); // 1/ln 2
  const k = f64x2.sub(shifted, shift);
  // ln 2 in two pieces. The first has so few digits that its product with k is exact.
  let r = add(bounded, k, f64x2.splat(-0.6931471803691238));
  r = add(r, k, f64x2.splat(-1.9082149292705877e-10));
  // In groups of four terms, which do not wait for each other, a million examples take 3.9 ms; one term after the other, 5.1.
  const square = f64x2.mul(r, r);
  const fourth = f64x2.mul(square, square);
  const first = fourTerms(r, square, 1, 1, 1 / 2, 1 / 6);
  const second = fourTerms(r, square, 1 / 24, 1 / 120, 1 / 720, 1 / 5040);
  const third = fourTerms(r, square, 1 / 40320, 1 / 362880, 1 / 3628800, 1 / 39916800);
  const last = add(f64x2.splat(1 / 479001600), r, f64x2.splat(1 / 6227020800)); // 1/12! and 1/13!
  const start = add(first, fourth, second);
  const sum = add(start, f64x2.mul(fourth, fourth), add(third, fourth, last));
  // A number keeps its power of 2 in the bits from 52 on, with 1023 added to it. All other bits of `shifted` are pushed out.
  const power = i64x2.shl(i64x2.add(shifted, i64x2.splat(1023)), 52);
  return f64x2.mul(power, sum);
}

/** c0 + c1·r + c2·r² + c3·r³ */
function fourTerms(r: v128, square: v128, c0: f64, c1: f64, c2: f64, c3: f64): v128 {
  const low = add(f64x2.splat(c0), r, f64x2.splat(c1));
  const high = add(f64x2.splat(c2), r, f64x2.splat(c3));
  return add(low, square, high);
}

export function forward32(
  v: usize,
  rows: usize,
  X: usize,
  pitch: usize,
  z: usize,
  cols: usize,
): void {
  forward<f32>(v, rows, X, pitch, z, cols);
}

export function forward64(
  v: usize,
  rows: usize,
  X: usize,
  pitch: usize,
  z: usize,
  cols: usize,
): void {
  forward<f64>(v, rows, X, pitch, z, cols);
}

export function backward32(X: usize, dz: usize, cols: usize, u: usize, rows: usize): void {
  backward<f32>(X, dz, cols, u, rows);
}

export function backward64(X: usize, dz: usize, cols: usize, u: usize, rows: usize): void {
  backward<f64>(X, dz, cols, u, rows);
}
