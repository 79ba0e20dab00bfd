/** Pictures speak to everyone. */

import { UserError } from "../../setup/user-error.js";

/** @throws UserError if a picture has no words; `<Figure>` and the like are none */
export function checkAlt(alt: string, where: string): void {
  if (alt.trim() !== "" && !/^<.*>$/.test(alt.trim())) return;
  throw new UserError(
    `${where}: a picture has no alt text.`,
    "Say in its alt text what one takes from it.",
  );
}
