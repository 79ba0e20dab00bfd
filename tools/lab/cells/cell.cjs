/**
 * One run of a cell.
 *
 * @typedef {object} Cell
 * @property {number} id
 * @property {InstanceType<typeof import("./output.cjs").Output>} output
 * @property {boolean} stopped - whether the reader stopped it: outputs that it still makes are not shown
 * @property {boolean} ended - whether its answer was sent
 */

module.exports = {};
