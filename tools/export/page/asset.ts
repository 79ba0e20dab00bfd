/** A style sheet or a script of a page: it stands inside the page or beside it. */

import { createHash } from "node:crypto";

export interface Asset {
  readonly name: string;
  /** Its place in the site; the name changes with the content, so that no browser keeps an old one. */
  readonly address: string;
  /** Its content, if it stands inside the page. */
  readonly text?: string;
  /** Bytes that a reader loads, if the page says them: of its content, compressed. */
  readonly size?: number;
}

export interface Assets {
  readonly styles: readonly Asset[];
  readonly scripts: readonly Asset[];
  /** Scripts that are loaded when they are first needed. */
  readonly lazy: readonly Asset[];
}

/** An asset with its content. */
export type Content = Asset & Required<Pick<Asset, "text">>;

export function asset(name: string, kind: "css" | "js", text: string): Content {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { name, address: `assets/${name}.${hash}.${kind}`, text };
}
