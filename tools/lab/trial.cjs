/** Started in the kernel's place, it shows that a snapshot is whole: it compiles a cell with what the snapshot holds. */

const { loadTslab } = require("./tslab.cjs");

const compiler = loadTslab().createConverter({ isJS: false, isBrowser: false });
const { diagnostics } = compiler.convert("", 'import { sigmoid } from "one-neuron"; sigmoid(0)');
console.log(diagnostics.length === 0 ? "whole" : diagnostics[0]?.messageText);
process.exit();
