/** The places of the numbers that the thread of the cells and the thread of the sockets share. */

module.exports = {
  /** The id of the latest cell that somebody wants to stop. */
  asked: 0,
  /** The id of the latest cell that was asked to stop and could listen. */
  heard: 1,
  size: 2,
};
