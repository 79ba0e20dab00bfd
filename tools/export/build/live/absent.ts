/**
 * Leaves out what no lesson uses of TensorFlow.js: how images, sounds and texts are worked on, and layers for these. It would be
 * a fifth of what a reader loads to run a cell. Who calls such a function is told so.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { workerFolder } from "./worker-folder.js";

/** Functions of tf: 11 kB, compressed. */
const functions = [
  /ops\/(?:image|signal|sparse|spectral|string|ragged)\/\w+\.js$/,
  /ops\/(?:fused\/)?(?:depthwise_|separable_)?conv(?!_util)\w*\.js$/,
  /ops\/(?:avg_|max_)?pool\w*\.js$/,
  /ops\/(?:basic_lstm_cell|batch_to_space_nd|batchnorm\w*|browser|depth_to_space|dilation2d|local_response_normalization\w*|multi_rnn_cell|ragged_\w+|space_to_batch_nd)\.js$/,
].map((pattern) => new RegExp(`tfjs-core\\/dist\\/${pattern.source}`));

/** How they are computed, and their slopes: 17 kB, compressed. */
const configs =
  /(?:tfjs-backend-cpu\/dist\/kernels|tfjs-core\/dist\/gradients)\/(?:\w*Conv[23]D|DepthwiseConv|Dilation2D|AvgPool|MaxPool|LRN|FusedBatchNorm|BatchNorm|CropAndResize|ResizeBilinear|ResizeNearest|Transform\.|Draw|RotateWithOffset|NonMaxSuppression|FlipLeftRight|String|Ragged|Sparse(?!ToDense)|FFT|IFFT|SpaceToBatch|BatchToSpace|DepthToSpace)\w*\.?js$/;

/** Layers: 25 kB, compressed. */
const layers =
  /tfjs-layers\/dist\/(?:engine\/training_dataset|layers\/(?:advanced_activations|convolutional\w*|embeddings|merge|noise|normalization|padding|pooling|recurrent|wrappers|preprocessing\/\w+|nlp\/\w+))\.js$/;

const left = join(workerFolder, "absent.ts");

export const withoutAbsent: Plugin = {
  name: "absent",
  setup(build) {
    build.onLoad({ filter: /[\\/]@tensorflow[\\/]tfjs-.*\.js$/ }, ({ path }) => {
      const file = path.replaceAll("\\", "/");
      if (configs.test(file))
        return { contents: naming(path, "absentConfig"), resolveDir: workerFolder };
      if (layers.test(file) || functions.some((pattern) => pattern.test(file)))
        return { contents: naming(path, "absent"), resolveDir: workerFolder };
      return undefined;
    });
  },
};

/** A file that exports the same names. */
function naming(path: string, what: "absent" | "absentConfig"): string {
  const text = readFileSync(path, "utf8");
  const declared = text.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm);
  const listed = text.matchAll(/^export \{ ([\w, ]+) \};/gm);
  const names = [...declared, ...listed].flatMap(([, list = ""]) => list.split(", "));
  const all = names.map((name) => `export const ${name} = ${what}(${JSON.stringify(name)});`);
  return [`import { ${what} } from ${JSON.stringify(left)};`, ...all].join("\n");
}
