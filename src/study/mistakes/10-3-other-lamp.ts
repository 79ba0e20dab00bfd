/** What the tables of exercise 10.3 switch on, by the lamps that result. */

/** Lamps for the switches 00, 01, 10, 11, as "1001" → what is said of a network that gives them. */
export const lamps: Readonly<Record<string, string>> = {
  "0110":
    "That is the lamp of the lesson, on when one switch is up but not both. This one is to be its opposite.",
  "0000": "This lamp is never on. Is c large enough?",
  "1111": "This lamp is always on. The hidden units should be able to switch it off.",
  "1000":
    "It is on when both switches are down, and stays off when both are up. One switch alone must not be enough to turn off both cases.",
  "0001": "It is on when both switches are up, and stays off when both are down.",
  "0111": "That is OR: on when at least one switch is up. It is to be on when both agree.",
  "1110": "That is NOT AND: off only when both switches are up. It is to be on when both agree.",
  "0011": "It follows the first switch alone. Does the output look at both hidden units?",
  "0101": "It follows the second switch alone. Does the output look at both hidden units?",
  "1100":
    "It is the opposite of the first switch alone. Does the output look at both hidden units?",
  "1010":
    "It is the opposite of the second switch alone. Does the output look at both hidden units?",
  "0010":
    "It is on only when the first switch alone is up: that is one of the hidden units of the lesson.",
  "0100":
    "It is on only when the second switch alone is up: that is one of the hidden units of the lesson.",
  "1101":
    "It is off only when the first switch alone is up. The other unequal case must be off too.",
  "1011":
    "It is off only when the second switch alone is up. The other unequal case must be off too.",
};
