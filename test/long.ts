/** Whether the long tests are wanted too: `npm test -- --long`. */
export const isLong = process.env.ONE_NEURON_LONG_TESTS === "1";
