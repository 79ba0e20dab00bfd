/** TensorFlow.js as the engine has it, and layers, which come with the lessons that use them. */

import * as withLayers from "@tensorflow/tfjs-layers";
import { host } from "./host.js";

export default { ...host.tf, ...withLayers };
