/**
 * Checks a snapshot: setup starts this program from it instead of the kernel. It compiles one cell with the compiler in
 * the snapshot.
 */

const { loadTslab } = require("./tslab.cjs");

const compiler = loadTslab().createConverter({ isJS: false, isBrowser: false });
const { diagnostics } = compiler.convert("", 'import { sigmoid } from "one-neuron"; sigmoid(0)');
console.log(diagnostics.length === 0 ? "whole" : diagnostics[0]?.messageText);
process.exit();
