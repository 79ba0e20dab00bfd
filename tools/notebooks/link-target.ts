/** Where the links of a notebook lead. The rules for lessons and the export ask here, so that they judge alike. */

import { basename } from "node:path";
import { anchorsIn } from "./anchors.js";
import { decoded } from "./decoded.js";
import { whyNotHandedOut } from "./handed-out.js";
import { type Notebook, readNotebook } from "./notebook.js";
import { type ProjectFile, projectFile } from "./project-file.js";

export type LinkTarget =
  | { readonly kind: "outside"; readonly href: string }
  | { readonly kind: "here"; readonly anchor: string | undefined }
  /** The anchor is that of a heading; only notebooks have one. */
  | { readonly kind: "file"; readonly file: ProjectFile; readonly anchor: string | undefined }
  /** It leads nowhere, or where no link may lead: why, in a sentence. */
  | { readonly kind: "fault"; readonly why: string };

/**
 * @param href - a link as a page would write it
 * @param path - the path of the notebook that it stands in
 * @param notebook - that notebook
 * @param read - gives the notebook of a path
 */
export function linkTarget(
  href: string,
  path: string,
  notebook: Notebook,
  read: (path: string) => Notebook = readNotebook,
): LinkTarget {
  if (/^https:\/\//i.test(href)) return { kind: "outside", href };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href))
    return fault("only https and files of the project can be linked.");
  const [name = "", ...rest] = href.split("#");
  const anchor = decoded(rest.join("#")) || undefined;
  if (name === "")
    return isMissing(anchor, notebook)
      ? fault(noHeading("this notebook"))
      : { kind: "here", anchor };
  const file = projectFile(decoded(name), path);
  if (file === undefined)
    return fault("there is no such file in the project (paths start from the notebook's folder).");
  const why = whyNotHandedOut(file.path);
  if (why !== undefined) return fault(why);
  if (!file.path.endsWith(".ipynb")) return { kind: "file", file, anchor: undefined };
  return anchor !== undefined && isMissing(anchor, read(file.path))
    ? fault(noHeading(basename(file.path)))
    : { kind: "file", file, anchor };
}

const fault = (why: string): LinkTarget => ({ kind: "fault", why });

const isMissing = (anchor: string | undefined, notebook: Notebook) =>
  anchor !== undefined && !anchorsIn(notebook).includes(anchor);

const noHeading = (place: string) =>
  `${place} has no such heading (JupyterLab's anchors are headings with hyphens for spaces).`;
