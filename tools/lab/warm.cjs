/** Loads the compiler and reads all types; freeze.js saves the process in this state as a V8 startup snapshot. */

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

typescript.sys.watchDirectory = typescript.sys.watchFile = () => ({ close() {} }); // a snapshot cannot contain a file watcher
const warm = createConverter({ isJS: false, isBrowser: false });
warm.convert(
  "",
  'import { optimize } from "one-neuron"; const { costs } = await optimize([[0]], 0, [[1, 2]], [[0, 1]]);',
);

let isTaken = false; // the prepared converter is handed out once; later requests get a new one

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
    process.exit(1); // the snapshot contains the old paths of all files
  }
  const getCurrentDirectory = () => process.cwd();
  Error.stackTraceLimit = 10; // a snapshot does not keep it
  Object.assign(typescript.sys, { watchDirectory, watchFile, getCurrentDirectory });
  const require = Module.createRequire(join(lab, "kernel.cjs"));
  for (const [name, exports] of Object.entries(read)) {
    const path = require.resolve(name);
    require.cache[path] = Object.assign(new Module(path), { exports, loaded: true });
  }
  require(script);
});
