/** The pictures of a lesson's text, put into the page itself, so that it needs no second file. */

import { readFileSync } from "node:fs";
import { decoded } from "../../notebooks/decoded.js";
import type { Cell } from "../../notebooks/notebook.js";
import { pictureSource } from "../../notebooks/picture-source.js";
import { UserError } from "../../setup/user-error.js";
import type { LinkContext } from "./links.js";

/**
 * @param src - the picture's address in the text
 * @param cell - the cell that shows it
 * @returns its address as data
 * @throws UserError if there is no such picture
 */
export function embedded(src: string, cell: Cell, { lesson, where, onRead }: LinkContext): string {
  const source = pictureSource(src, cell, lesson.path);
  switch (source.kind) {
    case "fault":
      throw new UserError(
        `${where} shows ${decoded(src).slice(0, 60)}: ${source.why}`,
        "Mend the picture in the notebook and run it again.",
      );
    case "inside":
      return source.address;
    case "file":
      onRead(source.path);
      return `data:${source.type};base64,${readFileSync(source.path).toString("base64")}`;
  }
}
