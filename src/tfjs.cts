/** TensorFlow.js by `require`: an import would have Node read the names of all exports, for a quarter of a second. */
import tf = require("@tensorflow/tfjs");
export = tf;
