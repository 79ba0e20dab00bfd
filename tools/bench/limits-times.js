/** What a step on tall data cannot do without, alone: reading X once, and m exponentials. Prints seconds of each. */

const [nX, m, rounds, width] = [20, 1_000_000, 9, 1639];
const x = Float32Array.from({ length: nX * m }, (_, at) => Math.sin(at));
const z = Float64Array.from({ length: m }, (_, at) => Math.sin(at) * 4);
const block = new Float64Array(nX * width);

function readOnce() {
  for (let start = 0; start + width <= m; start += width)
    for (let j = 0; j < nX; j++)
      block.set(x.subarray(j * m + start, j * m + start + width), j * width);
}

function exponentials() {
  let sum = 0;
  for (let i = 0; i < m; i++) sum += Math.exp(-Math.abs(/** @type {number} */ (z[i])));
  return sum;
}

/** @param {() => unknown} work */
function median(work) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[(rounds - 1) / 2];
}

console.log(JSON.stringify({ readOnce: median(readOnce), exponentials: median(exponentials) }));
