/** The compiler, for the page of a lesson that shows what it says. */

import { gzipSync } from "node:zlib";
import { joined, type Output } from "../../notebooks/notebook.js";
import { inProject } from "../../setup/paths.js";
import { fingerprint } from "../../setup/stamp.js";
import type { Keep } from "../build/cache.js";
import { checkerScript } from "../checker/part.js";
import { partScript } from "../client/live/parts.js";
import type { Lesson } from "../read/course.js";
import { type Asset, asset } from "./asset.js";
import { inScript, type Place } from "./assets.js";

/** @returns nothing for other lessons, and for a page that holds all its parts itself: it would be four times as large */
export async function checkerAssets(
  { notebook: { cells } }: Pick<Lesson, "notebook">,
  keep: Keep,
  place: Place,
): Promise<Asset[]> {
  const code = cells.filter(({ cell_type }) => cell_type === "code");
  if (!code.some(({ outputs = [] }) => outputs.some(isOfCompiler))) return [];
  const sources = code.map(({ source }) => joined(source));
  const library = fingerprint([inProject("dist")]);
  const { value } = await keep(["checker", library, ...sources], () => checkerScript(sources));
  const text = inScript(partScript("checker", value));
  const placed = place(asset("checker", "js", text));
  return placed.text === undefined ? [{ ...placed, size: gzipSync(text).length }] : [];
}

/** Whether an output is what the compiler says: it begins with line and column. */
const isOfCompiler = ({ name, text = "" }: Output) =>
  name === "stderr" && /^\d+:\d+ - /.test(joined(text));
