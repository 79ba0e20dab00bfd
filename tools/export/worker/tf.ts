/** TensorFlow.js as lessons use it: its core with all gradients and methods of tensors, and the back end in plain JavaScript. */

import "@tensorflow/tfjs-core"; // first: the files below rely on it
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";
import "@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js";
import "@tensorflow/tfjs-backend-cpu";
import * as core from "@tensorflow/tfjs-core";

/** What a tensor is called when it is printed: the names of classes are shortened with all other names. */
for (const [name, named] of Object.entries({ Tensor: core.Tensor, Variable: core.Variable }))
  Object.defineProperty(named, "name", { value: name });

export const tf = { ...core };
