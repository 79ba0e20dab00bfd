/**
 * The operations of TensorFlow.js as methods of tensors: `w.sub(dw)` is `tf.sub(w, dw)`. Its package for Node has them only in
 * the whole of `@tensorflow/tfjs`, so they are made here as they are made there.
 */

import tf = require("@tensorflow/tfjs-core");

type Method = (this: tf.Tensor, ...rest: never[]) => unknown;

const sameName =
  `abs acos acosh add all any argMax argMin asin asinh atan atan2 atanh avgPool batchNorm batchToSpaceND broadcastTo cast ceil
  clipByValue conv1d conv2d conv2dTranspose cos cosh cumprod cumsum depthToSpace depthwiseConv2d dilation2d div divNoNan dot elu
  equal erf euclideanNorm exp expandDims expm1 fft floor floorDiv gather greater greaterEqual ifft irfft isFinite isInf isNaN
  leakyRelu less lessEqual localResponseNormalization log log1p logSigmoid logSoftmax logSumExp logicalAnd logicalNot logicalOr
  logicalXor matMul max maxPool maximum mean min minimum mirrorPad mod mul neg norm notEqual oneHot onesLike pad pool pow prelu
  prod reciprocal relu relu6 reshape reverse rfft round rsqrt selu separableConv2d sigmoid sign sin sinh slice softmax softplus
  spaceToBatchND split sqrt square squaredDifference squeeze step stridedSlice sub sum tan tanh tile topk transpose unique
  unsortedSegmentSum unstack zerosLike`.split(/\s+/);

const otherName: Record<string, Method> = {
  as1D() {
    return tf.reshape(this, [this.size]);
  },
  as2D(...shape: [number, number]) {
    return tf.reshape(this, shape);
  },
  as3D(...shape: [number, number, number]) {
    return tf.reshape(this, shape);
  },
  as4D(...shape: [number, number, number, number]) {
    return tf.reshape(this, shape);
  },
  as5D(...shape: [number, number, number, number, number]) {
    return tf.reshape(this, shape);
  },
  asScalar() {
    tf.util.assert(this.size === 1, () => "asScalar takes a tensor of one number");
    return tf.reshape(this, []);
  },
  asType(type: tf.DataType) {
    return tf.cast(this, type);
  },
  concat(others: tf.Tensor | tf.Tensor[], axis?: number) {
    return tf.concat([this, ...[others].flat()], axis);
  },
  flatten() {
    return tf.reshape(this, [this.size]);
  },
  reshapeAs(other: tf.Tensor) {
    return tf.reshape(this, other.shape);
  },
  resizeBilinear(...how: [[number, number], boolean?, boolean?]) {
    return tf.image.resizeBilinear(this as tf.Tensor3D, ...how);
  },
  resizeNearestNeighbor(...how: [[number, number], boolean?, boolean?]) {
    return tf.image.resizeNearestNeighbor(this as tf.Tensor3D, ...how);
  },
  stack(others: tf.Tensor | tf.Tensor[], axis?: number) {
    return tf.stack([this, ...[others].flat()], axis);
  },
  toBool() {
    return tf.cast(this, "bool");
  },
  toFloat() {
    return tf.cast(this, "float32");
  },
  toInt() {
    return tf.cast(this, "int32");
  },
  where(condition: tf.Tensor, otherwise: tf.Tensor) {
    return tf.where(condition, this, otherwise);
  },
};

function operation(name: string): Method {
  const { [name]: work } = tf as unknown as Record<string, (...tensors: unknown[]) => unknown>;
  return function (...rest) {
    return work?.(this, ...rest);
  };
}

const methods = {
  ...Object.fromEntries(sameName.map((name) => [name, operation(name)])),
  ...otherName,
};
for (const [name, work] of Object.entries(methods))
  Object.assign(tf.Tensor.prototype, {
    [name](this: tf.Tensor, ...rest: never[]) {
      this.throwIfDisposed();
      return work.apply(this, rest);
    },
  });
