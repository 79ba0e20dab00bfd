/** `npm run licences`: every package that comes to anybody, with its licence; ends with 1 where one has a licence that is not allowed. */

import { runProgram } from "../setup/run-program.js";
import { UserError } from "../setup/user-error.js";
import { exceptions } from "./allowed.js";
import { audiences } from "./package.js";
import { notAllowed, shipped } from "./shipped.js";

await runProgram(async () => {
  const all = await shipped();
  for (const { to, packages } of all) {
    console.log(`\nWhat comes ${audiences[to]}: ${packages.length} packages\n`);
    for (const { name, version, licence } of packages)
      console.log(`  ${`${name} ${version}`.padEnd(52)} ${licence}`);
  }
  console.log("\nUnusual licences, and why they are no trouble:\n");
  for (const { licence, packages, reason } of exceptions)
    console.log(`  ${licence}, ${packages.join(", ")}: ${reason}`);

  const wrong = all.flatMap(notAllowed);
  if (wrong.length > 0)
    throw new UserError(
      wrong.join("\n"),
      "Take another package; or say in tools/licences/allowed.ts why this licence is no trouble.",
    );
});
