/** Makes a sentence of whatever went wrong in a place of a notebook. */

import { UserError } from "../../setup/user-error.js";

/** @param where - names the place */
export function asUserError(error: unknown, where: string): UserError {
  if (error instanceof UserError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new UserError(
    `${where} cannot be shown: ${why}`,
    "Write it in another way, or export without it.",
  );
}
