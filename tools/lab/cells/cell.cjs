/**
 * One run of a cell.
 *
 * @typedef {object} Cell
 * @property {number} id
 * @property {InstanceType<typeof import("./output.cjs").Output>} output
 * @property {boolean} stopped - by the reader: what it still does is not shown
 * @property {boolean} ended - its answer was sent
 */

module.exports = {};
