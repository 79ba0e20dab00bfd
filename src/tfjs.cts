/** TensorFlow.js by `require`: an import would have Node read the names of all exports, for a fifth of a second. */
import tf = require("./tfjs-parts.cjs");
export = tf;
