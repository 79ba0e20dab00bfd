/** What a course calls itself: its title, its logo and the language of its frame. */

import { UserError } from "../../setup/user-error.js";
import { languages, type Words } from "../words/index.js";
import { readLogo } from "./logo.js";

/** A record that all forms read: every page, package and book shows the same name. */
export interface Branding {
  readonly title: string;
  /** Its address as data, ready for an `<img>`; in such an element even an SVG runs nothing. */
  readonly logo?: string;
  /** The words of the frame, and with `words.language` the language of the pages. */
  readonly words: Words;
}

/** What the options say of it, as they were typed. */
export interface Wishes {
  readonly title?: string;
  /** The path of a picture. */
  readonly logo?: string;
  /** Such as "de". */
  readonly language?: string;
}

/** Longer ones would not fit the top of a page. */
const longest = 100;

/** @throws UserError for a title that cannot be shown, a logo that is no small picture, a language without words */
export async function readBranding({ title, logo, language }: Wishes = {}): Promise<Branding> {
  return {
    title: title === undefined ? "One Neuron" : checkedTitle(title.trim()),
    ...(logo !== undefined && { logo: await readLogo(logo) }),
    words: wordsIn(language),
  };
}

function checkedTitle(title: string): string {
  const advice = `Name the course in 1 to ${longest} characters, such as --title "Machine Learning 101".`;
  if (title === "") throw new UserError("The title is empty.", advice);
  const { length } = [...title];
  if (length > longest) throw new UserError(`The title has ${length} characters.`, advice);
  if (/[\p{Cc}\p{Cs}]/u.test(title))
    throw new UserError("The title holds a character that cannot be shown.", advice);
  return title;
}

function wordsIn(language: string | undefined): Words {
  if (language === undefined) return languages[0];
  const words = languages.find((one) => one.language === language.trim().toLowerCase());
  if (words) return words;
  throw new UserError(
    `The pages have no words in the language "${language}".`,
    `Choose from: ${languages.map((one) => one.language).join(", ")}. Another one is a file in tools/export/words/.`,
  );
}
