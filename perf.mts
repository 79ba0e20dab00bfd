import { optimize, random, randomNormal, tf } from "./src/index.ts";

for (const [name, n, m, steps] of [
  ["wide", 12288, 209, 2000],
  ["small", 2, 300, 1000],
  ["tall", 20, 1_000_000, 50],
] as const) {
  if (process.argv.length > 2 && !process.argv.includes(name)) continue;
  const next = name === "wide" ? random(1) : randomNormal(1);
  const X = tf.tensor2d(
    Float32Array.from({ length: n * m }, () => next()),
    [n, m],
  );
  const Y = tf.tensor2d(
    Float32Array.from({ length: m }, () => (Math.random() < 0.4 ? 1 : 0)),
    [1, m],
  );
  const w = Array.from({ length: n }, () => [0]);
  const t: number[] = [];
  for (let k = 0; k < (name === "small" ? 7 : 3); k++) {
    const s = performance.now();
    await optimize(w, 0, X, Y, { iterations: steps, learningRate: 0.005 }).catch((e) =>
      console.log(e.message),
    );
    t.push((performance.now() - s) / 1000);
  }
  console.log(
    name,
    t.map((x) => x.toFixed(4)).join(" "),
    Math.round(process.memoryUsage().rss / 1e6),
  );
}
