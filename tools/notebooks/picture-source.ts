/** Where the pictures of a notebook are. The rules for lessons and the export ask here, so that they judge alike. */

import { extname } from "node:path";
import { decoded } from "./decoded.js";
import { isPicture } from "./is-picture.js";
import { type Cell, joined, type Text } from "./notebook.js";
import { projectFile } from "./project-file.js";

export type PictureSource =
  /** It stands in the text or is attached to the cell: its address holds it. */
  | { readonly kind: "inside"; readonly address: string }
  | { readonly kind: "file"; readonly path: string; readonly type: string }
  /** There is no such picture: why, in a sentence. */
  | { readonly kind: "fault"; readonly why: string };

/** Ending of a file → its type. */
const types: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
};

/**
 * @param src - a picture's address as a page would write it
 * @param cell - the cell that it stands in
 * @param path - the path of the notebook
 */
export function pictureSource(src: string, cell: Cell, path: string): PictureSource {
  if (src.startsWith("data:")) return inside(src);
  const name = /^attachment:(.*)$/.exec(src)?.[1];
  if (name !== undefined) {
    const address = attached(name, cell);
    return address === undefined
      ? fault("the cell has no such picture attached.")
      : inside(address);
  }
  const file = projectFile(decoded(src), path);
  const type = types[extname(file?.path ?? "").toLowerCase()];
  return file === undefined || type === undefined
    ? fault("there is no such picture in the project (paths start from the notebook's folder).")
    : { kind: "file", path: file.path, type };
}

const fault = (why: string): PictureSource => ({ kind: "fault", why });

const inside = (address: string): PictureSource =>
  isPicture(address)
    ? { kind: "inside", address }
    : fault("that is no picture in base64, as pages show it.");

function attached(name: string, { attachments }: Cell): string | undefined {
  const all = attachments as Record<string, Record<string, Text>> | undefined;
  const types = Object.entries(all?.[name] ?? all?.[decoded(name)] ?? {});
  const [type, content] = types.find(([type]) => type.startsWith("image/")) ?? [];
  return content && `data:${type};base64,${joined(content)}`;
}
