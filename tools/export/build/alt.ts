/** Every picture has words for those who do not see it. */

import { saysSomething } from "../../notebooks/markdown/targets.js";
import { UserError } from "../../setup/user-error.js";

/** @throws UserError if a picture has no words */
export function checkAlt(alt: string, where: string): void {
  if (saysSomething(alt)) return;
  throw new UserError(
    `${where}: a picture has no alt text.`,
    "Say in its alt text what one takes from it.",
  );
}
