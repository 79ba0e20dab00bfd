/** What stands in the place of those parts of TensorFlow.js that a page comes without. */

/** A function, or a class, that says so. */
export const absent = (name: string) =>
  function missing(): never {
    throw new Error(
      `A page comes without ${name} of TensorFlow.js, which this lesson does not use. JupyterLab has all of it.`,
    );
  };

/** For the registers of TensorFlow.js, in which nothing asks for it: no function is left that would. */
export const absentConfig = (name: string) => ({ kernelName: name, backendName: "cpu" });
