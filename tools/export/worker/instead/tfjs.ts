/** TensorFlow.js as the engine has it. */

import { host } from "./host.js";

export default host.tf;
