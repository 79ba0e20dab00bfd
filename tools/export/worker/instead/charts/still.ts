/** A page draws a chart itself: it needs no still picture beside it. */

export const stillForms = async () => ({});
