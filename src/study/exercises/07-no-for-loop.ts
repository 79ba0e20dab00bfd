/** The exercises of lesson 07. */

import type { Lesson } from "../exercise.js";
import { arrayAnswer } from "../judges/array-answer.js";
import { choiceAnswer } from "../judges/choice-answer.js";
import { numberAnswer } from "../judges/number-answer.js";
import { shapeOfSum } from "../mistakes/7-1-shape-of-sum.js";
import { crossing } from "../mistakes/7-2-crossing.js";
import { mendedBroadcast } from "../mistakes/7-3-mended-broadcast.js";
import { fewerMultiplications } from "../mistakes/7-4-fewer-multiplications.js";

export const noForLoop: Lesson = {
  number: 7,
  title: "No for loop",
  exercises: [
    {
      id: "7.1",
      title: "A shape without a complaint",
      hints: [
        "Do it in two steps. What shape does A − Y have, before anything is added up?",
        "A − Y is (5, 5). Adding up each column leaves one number in each.",
      ],
      solution: {
        code: "const shapeOfSum = [1, 5];\nshapeOfSum",
        reason:
          "A − Y is (5, 5), and the sum of each column is left, (1, 5). That is the shape the right dZ would have had: after the mistake, the shape looks right again.",
      },
      judge: arrayAnswer({
        right: [1, 5],
        praise: "Yes: (5, 5) first, then one sum a column. It looks right again, and is not.",
        mistakes: shapeOfSum,
      }),
    },
    {
      id: "7.2",
      title: "Where the call wins",
      hints: [
        "Write both times for N numbers, in nanoseconds. 1 microsecond is 1000 nanoseconds.",
        "3·N = 60000 + 1·N",
      ],
      solution: {
        code: "const crossing = 60_000 / (3 - 1);\ncrossing",
        reason:
          "With each number the call gains 3 − 1 = 2 nanoseconds on the loop. It takes 30000 numbers to win back the 60000 nanoseconds that it costs before it begins.",
      },
      judge: numberAnswer({
        right: 30_000,
        tolerance: 1e-4,
        praise: "Yes: 60000 nanoseconds, won back by 2 nanoseconds a number.",
        mistakes: crossing,
        range: { from: 1, because: "It counts numbers, and with none the call has only its cost." },
      }),
    },
    {
      id: "7.3",
      title: "Mend a broadcast",
      hints: [
        "A is (1, 3) and Y is (3, 1). Which of the two has to turn, so that each a meets its own y?",
        "dZ is a row like A, so Y must become a row: transpose it first.",
        "tf.sub(A, Y.transpose())",
      ],
      solution: {
        code: [
          'import { tf } from "one-neuron";',
          "const A = tf.tensor2d([[0.75, 0.5, 0.25]]);",
          "const Y = tf.tensor2d([[1], [0], [0]]);",
          "const dZ = tf.sub(A, Y.transpose());",
          "dZ",
        ].join("\n"),
        reason:
          "Y.transpose() is a row, (1, 3), and the subtraction has nothing to repeat. (Y.reshape([1, 3]) does the same, because a single column has only one order.)",
      },
      judge: arrayAnswer({
        right: [[-0.25, 0.5, 0.25]],
        praise: "Yes: a row and a row, and each activation meets its own label.",
        mistakes: mendedBroadcast,
      }),
    },
    {
      id: "7.4",
      title: "Larger pictures",
      hints: [
        "How long is the column of such a picture? A plain step takes 2·n_x·m multiplications.",
        "n_x = 128·128·3 = 49152 and m = 100. A step in the span takes m².",
      ],
      solution: {
        code: "const fewer = (2 * 128 * 128 * 3 * 100) / 100 ** 2;\nfewer",
        reason:
          "2·n_x·m divided by m² is 2·n_x/m = 98304/100 = 983.04. The wider the data and the fewer the examples, the more the span saves.",
      },
      judge: numberAnswer({
        right: 983.04,
        tolerance: 0.002,
        praise: "Yes: 2·n_x/m, almost a thousand.",
        mistakes: fewerMultiplications,
        range: { from: 1, because: "With n_x far above m, the span takes fewer multiplications." },
      }),
    },
    {
      id: "7.5",
      title: "Choose",
      hints: [
        "How many numbers does a step work through, if there are 23 flights with one feature?",
        "Twenty-three numbers take a loop a fraction of a microsecond. What does one call of tfjs cost?",
      ],
      solution: {
        code: 'const choice = "a";\nchoice',
        reason:
          "A step works through 23 numbers. A loop is done with them long before a single call of tfjs has checked its shapes, on any back end.",
      },
      judge: choiceAnswer(
        {
          a: "Yes: 23 numbers are done before a call has begun.",
          b: "WebAssembly pays its fixed cost in every call as well, and each call has 23 numbers to do. A loop is done before it begins.",
          c: "In plain JavaScript tfjs has the fixed cost of its calls, and no faster inside to win it back with.",
          d: "One call of tfjs for each flight pays the fixed cost for each flight: 23 times as often in every step.",
        },
        "a",
      ),
    },
  ],
};
