import fc from "fast-check";

export interface Problem {
  w: number[][];
  b: number;
  X: number[][];
  Y: number[][];
}

const number = fc.double({ min: -4, max: 4, noNaN: true });
const list = (length: number, of: fc.Arbitrary<number>) =>
  fc.array(of, { minLength: length, maxLength: length });

/** Small random problems: up to 6 features, 1 to 12 examples. */
export const problems: fc.Arbitrary<Problem> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }))
  .chain(([nX, m]) =>
    fc.record({
      w: fc.array(list(1, number), { minLength: nX, maxLength: nX }),
      b: number,
      X: fc.array(list(m, number), { minLength: nX, maxLength: nX }),
      Y: fc.array(list(m, fc.constantFrom(0, 1)), { minLength: 1, maxLength: 1 }),
    }),
  );
