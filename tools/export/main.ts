/** `npm run export`: makes pages of the notebooks. The options are read in options.ts. */

import { runProgram, withoutCodes } from "../setup/run-program.js";
import type { Lesson } from "./read/course.js";

const start = performance.now();
const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;

const tell = ({ number, title }: Lesson, old: boolean) =>
  console.log(
    `  ${old ? "=" : "✓"} ${number} ${withoutCodes(title)}${old ? " (unchanged)" : ""} (${seconds()})`,
  );

const say = (doing: string) => console.log(`  … ${doing} (${seconds()})`);

// Reading the source maps of large libraries would take longer than loading them, so they are loaded after this.
process.setSourceMapsEnabled(false);
const { readOptions } = await import("./options.js");

await runProgram(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.measure) {
    await (await import("./measure/main.js")).measure();
  } else {
    const { exportCourse } = await import("./export.js");
    await exportCourse(options, { tell, say });
    console.log(`  ✓ ${options.out} is ready (${seconds()})`);
  }
});
