/** The logo of a course: a small picture, known by its content and not by its name. */

import { readFileSync, statSync } from "node:fs";
import { UserError } from "../../setup/user-error.js";

/** It stands in every page, so it counts as often as there are pages. */
const mostBytes = 100_000;

/** What a picture is → its type in an address. */
const types: Readonly<Record<string, string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
  svg: "image/svg+xml",
};

/**
 * @param path - of a PNG, JPEG, WebP or SVG file
 * @returns its address as data
 * @throws UserError if it is no such file, or too large
 */
export async function readLogo(path: string): Promise<string> {
  const bytes = read(path);
  const type = await typeOf(bytes).catch(() => undefined);
  if (type === undefined) throw refusal(`${path} is no picture that pages can show.`);
  return `data:${type};base64,${bytes.toString("base64")}`;
}

/** @throws Error if they are no picture, or only the beginning of one */
async function typeOf(bytes: Buffer): Promise<string | undefined> {
  // Loaded here, because few exports have a logo, and it takes a tenth of a second.
  const { default: sharp } = await import("sharp");
  const picture = sharp(bytes);
  const { format } = await picture.metadata();
  await picture.stats(); // reads every pixel
  return types[format ?? ""];
}

function read(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw refusal(`There is no logo ${path}.`);
  if (!found.isFile()) throw refusal(`The logo ${path} is no file.`);
  if (found.size > mostBytes)
    throw refusal(`The logo ${path} has ${Math.ceil(found.size / 1000)} kB.`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw refusal(`The logo cannot be read: ${(error as Error).message}.`);
  }
}

const refusal = (wrong: string) =>
  new UserError(
    wrong,
    `Name a PNG, JPEG, WebP or SVG file of at most ${mostBytes / 1000} kB: --logo logo.svg`,
  );
