/**
 * Lets TypeScript find packages through NODE_PATH, so that a notebook outside the project can import the project's
 * packages. Node searches the folders of NODE_PATH last; TypeScript does not search them at all. The last folder that
 * TypeScript searches is /node_modules, so its questions about files in there are answered from the folders of NODE_PATH.
 */

const { delimiter } = require("node:path");

const lastResort = /^(?:[a-z]:)?\/node_modules\//i;

/** @param {any} sys - of TypeScript: its view of the files, which is changed */
function lookIntoNodePath(sys) {
  const { directoryExists, fileExists, getDirectories, readFile, realpath } = sys;

  /** @param {string} path */
  function found(path) {
    if (!lastResort.test(path)) return path;
    const folders = (process.env.NODE_PATH ?? "").split(delimiter).filter(Boolean);
    const places = folders.map((folder) =>
      path.replace(lastResort, `${folder.replaceAll("\\", "/")}/`),
    );
    return places.find((place) => fileExists(place) || directoryExists(place)) ?? path;
  }

  /** The folder of all packages has no "/" behind it. @param {string} path */
  const foundFolder = (path) => found(`${path}/`).replace(/\/$/, "");

  sys.fileExists = (/** @type {string} */ path) => fileExists(found(path));
  sys.readFile = (/** @type {string} */ path, /** @type {string} */ encoding) =>
    readFile(found(path), encoding);
  sys.realpath = (/** @type {string} */ path) => realpath(found(path));
  sys.directoryExists = (/** @type {string} */ path) => directoryExists(foundFolder(path));
  sys.getDirectories = (/** @type {string} */ path) => getDirectories(foundFolder(path));
}

module.exports = { lookIntoNodePath };
