/** Which tests run on every system with Node and Python: `npm test -- --portable`. */

/** The others, folders and files: they need a browser, run a kernel, or look at what only Linux has. */
export const notPortable = [
  "test/browser/",
  ...["again", "apart", "class", "idle", "licences", "login", "shares"].map(
    (name) => `test/classroom/${name}.test.ts`,
  ),
  "test/deploy/build.test.ts",
  "test/export/",
  ...["clock", "lab-disk", "saved", "two-labs"].map((name) => `test/faults/${name}.test.ts`),
  "test/kernel/",
  "test/notebooks/",
  "test/study/kernel.test.ts",
];

/** The options with which vitest leaves them out. */
export const leaveThemOut = notPortable.flatMap((path) => [
  "--exclude",
  path.endsWith("/") ? `${path}**` : path,
]);
