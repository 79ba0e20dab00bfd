/** TensorFlow.js as the engine has it. Layers come with the lessons that use them alone. */

import { absent } from "../absent.js";
import { host } from "./host.js";

const tf = { ...host.tf };
for (const name of ["layers", "sequential", "model", "input", "loadLayersModel"])
  Object.defineProperty(tf, name, { get: absent(`tf.${name}`) });

export default tf;
