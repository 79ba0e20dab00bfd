import type { Mistakes } from "./index.js";

/** A descent on the flights as learners write it, with some of its lines changed. */
const walk = (change: {
  loop?: string;
  dz?: string;
  over?: string;
  move?: string;
  end?: string;
}) => {
  const {
    loop = "let k = 0; k < n; k++",
    dz = "a - y",
    over = "23",
    move = "w -= dw; b -= db;",
    end = "w",
  } = change;
  return `(n) => { const { loadORings, sigmoid, standardizer } = require(""); const f = loadORings(), s = standardizer(f.temperature); let w = 0, b = 0; const slopes = () => { let dw = 0, db = 0; f.temperature.forEach((t, i) => { const x = s.apply(t), y = f.distress[i], a = sigmoid(w * x + b); dw += (${dz}) * x / ${over}; db += (${dz}) / ${over}; }); return { dw, db }; }; for (${loop}) { let { dw, db } = slopes(); ${move} } return ${end}; }`;
};

export const gradientDescent: Mistakes = {
  "5.1": [
    ["(w, dw, rate) => w + rate * dw", /uphill/],
    ["(w, dw) => w - dw", /learning rate is missing/],
    ["(w, dw, rate) => -rate * dw", /step alone/],
    ["(w, dw, rate) => w * (1 - rate * dw)", /factor w/],
    ["(w, dw, rate) => w - rate * Math.sign(dw)", /sign alone/],
    ["(w, dw, rate) => w - rate - dw", /multiplies the slope/],
    ["(w, dw, rate) => w - dw / rate", /At \(2, 0\.5, 0\.1\) your function gives -3/],
  ],
  "5.2": [
    ["4 * 0.258", /wrong direction/],
    ["-0.258", /step with α = 1/],
    ["0.258", /That is the slope/],
    ["-4 * Math.log(2)", /learning rate times the cost. The cost/],
    ["4 * Math.log(2)", /and uphill/],
    ["-4 * (1 / 2 - 7 / 23)", /That is b/],
    ["-4 * 0.258 * 23", /sum over the flights/],
    ["-1", /too large/],
  ],
  "5.3": [
    ["(steps) => -0.25800183592368997 * steps", /first slope again and again/],
    [walk({ move: "w += dw; b += db;" }), /plus for the minus/],
    [walk({ move: "w -= dw; b -= slopes().db;" }), /same place/],
    [walk({ move: "w -= dw;" }), /stays at 0/],
    [walk({ over: "1" }), /divide by 23/],
    [walk({ end: "b" }), /Asked is w/],
    [walk({ loop: "let k = 0; k <= n; k++" }), /too many/],
    [walk({ loop: "let k = 1; k < n; k++" }), /too few/],
    [walk({ loop: "let k = 0; k < 1; k++" }), /however many/],
    ["(steps) => -0.258 * steps", /At 1 your function gives -0\.258; it should give -0\.258002/],
  ],
  "5.4": [
    ["2 / 3", /takes λ = 3/],
    ["1 / 6", /1\/λ/],
    ["6", /curvature λ itself/],
    ["3", /factor of w²/],
    ["8", /standardised flights/],
    ["0.1", /too small/],
  ],
  "5.5": [
    ["'a'", /stuck/],
    ["'b'", /waiting/],
    ["'d'", /only one bottom/],
    ["'x'", /one of "a", "b", "c", "d"/],
  ],
};
