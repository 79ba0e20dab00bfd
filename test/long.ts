/** Whether tests are to run in their long form: `npm test -- --long`. */
export const isLong = process.env.ONE_NEURON_LONG_TESTS === "1";
