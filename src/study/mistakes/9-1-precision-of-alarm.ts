/** Usual mistakes in exercise 9.1: 1000 parts, 20 faulty, 45 alarms, 18 of them right. */

import type { NumberMistake } from "../judges/number-question.js";

export const precisionOfAlarm: readonly NumberMistake[] = [
  {
    value: 18 / 20,
    says: "That is the recall: of the 20 faulty parts, 18 were found. Precision is a share of the alarms.",
  },
  {
    value: 971 / 1000,
    says: "That is the accuracy, the share of all verdicts that are right. Precision looks at the alarms alone.",
  },
  {
    value: 27 / 45,
    says: "That is the share of alarms that are false. Precision is the share that is right.",
  },
  {
    value: 36 / 65,
    says: "That is F1, the harmonic mean of precision and recall. The question asks for precision alone.",
  },
  {
    value: 45 / 18,
    says: "That is a fraction turned upside down: a share of the alarms has them below the line.",
  },
  {
    value: 20 / 45,
    says: "You took all 20 faulty parts. Two of them set off no alarm: count the faulty ones among the alarms.",
  },
  {
    value: 45 / 1000,
    says: "That is how often the alarm goes off, right or wrong.",
  },
  {
    value: 18 / 1000,
    says: "You divide by all the parts. Precision divides by the alarms.",
  },
  { value: 20 / 1000, says: "That is how common the fault is. The alarm does not come into it." },
  {
    value: 27 / 980,
    says: "That is the share of sound parts that set off an alarm, which the ROC curve uses. Precision is a share of the alarms.",
  },
  {
    value: 18 / 27,
    says: "You divide right alarms by false ones. Precision divides them by all alarms.",
  },
  {
    value: 18 / 63,
    says: "The 18 are among the 45 alarms: do not add them once more.",
  },
  {
    value: 18 / 65,
    says: "You divide by alarms and faulty parts together. Precision divides by the alarms alone.",
  },
  {
    value: 20 / 65,
    says: "You divide by alarms and faulty parts together, and two of the 20 set off no alarm.",
  },
  { value: 953 / 980, says: "That is the share of sound parts on which it stays quiet." },
  {
    value: 980 / 1000,
    says: "That is what “never faulty” scores: the baseline. Precision is a share of the alarms.",
  },
  { value: 18, says: "That is how many alarms are right. Which share of all alarms is that?" },
  { value: 27, says: "That is how many alarms are false." },
  { value: 2 / 20, says: "That is the share of faulty parts that were missed." },
];
