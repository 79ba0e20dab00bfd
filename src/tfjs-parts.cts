/**
 * The parts of TensorFlow.js that the course uses: tensors and their gradients, layers, and the back end in plain JavaScript. The
 * package `@tensorflow/tfjs` holds these, the graphics card of a browser, models of other programs (`tf.loadGraphModel`),
 * streams of data (`tf.data`) and tools to make smaller packages: 200 MB more on disk, and 30 ms more at each import.
 */

/// <reference types="@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops" preserve="true" />
import "@tensorflow/tfjs-backend-cpu";
import "./tfjs-methods.cjs";

export * from "@tensorflow/tfjs-core";
export * from "@tensorflow/tfjs-layers"; // brings the gradients along
