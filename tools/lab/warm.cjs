/** A kernel that has read the compiler and all types before it starts: freeze.js makes a startup snapshot of it. */

const Module = require("node:module");
const { join, resolve } = require("node:path");
const { startupSnapshot } = require("node:v8");
const typescript = require("./typescript.cjs");
const converter = require("tslab/dist/converter.js");

const read = {
  "./typescript.cjs": typescript,
  "@tslab/typescript-for-tslab": typescript,
  "tslab/dist/converter.js": converter,
};

const { createConverter } = converter;
const { watchDirectory, watchFile } = typescript.sys;
const folder = process.cwd();

typescript.sys.watchDirectory = typescript.sys.watchFile = () => ({ close() {} }); // a snapshot holds no watcher
const warm = createConverter({ isJS: false, isBrowser: false });
warm.convert(
  "",
  'import { optimize } from "one-neuron"; const { costs } = await optimize([[0]], 0, [[1, 2]], [[0, 1]]);',
);

let isTaken = false; // it is given once: whoever asks again has no use for the first one

converter.createConverter = (options) => {
  if (isTaken || process.cwd() !== folder || options?.isBrowser) return createConverter(options);
  isTaken = true;
  return warm;
};

startupSnapshot.setDeserializeMainFunction(() => {
  const [, script = ""] = process.argv;
  const lab = resolve(folder, "..", "tools", "lab");
  if (!script.startsWith(lab)) {
    process.stderr.write("One Neuron: the course was moved after the snapshot was made\n");
    process.exit(1); // it holds the places of all files
  }
  const getCurrentDirectory = () => process.cwd();
  Error.stackTraceLimit = 10; // is lost on the way
  Object.assign(typescript.sys, { watchDirectory, watchFile, getCurrentDirectory });
  const require = Module.createRequire(join(lab, "kernel.cjs"));
  for (const [name, exports] of Object.entries(read)) {
    const path = require.resolve(name);
    require.cache[path] = Object.assign(new Module(path), { exports, loaded: true });
  }
  require(script);
});
