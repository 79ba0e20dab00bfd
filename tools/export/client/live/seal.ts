/**
 * A seal for the library in a page for students. The library judges answers, so it holds numbers and code that answer.
 *
 * What the seal does: nobody comes upon an answer by looking at the files of a page, by searching them, or by decoding what
 * looks like base64. What it does not do: the page opens it, with a key that stands in the page. Who follows the page's
 * scripts in the tools of a browser can read the library as the worker gets it. The worked answers are not in there, but what
 * the judges compare with is. What must stay secret does not belong in a page.
 *
 * It is compressed first: what is sealed looks like chance, and no server could compress it any more.
 */

import { deflateSync, inflateSync } from "fflate";
import { base64 } from "../../../../src/notebook/base64.js";
import { bytesOf, fromBase64, mixed } from "../mixed.js";

const key = "the library";

export const seal = (text: string): string =>
  base64(mixed(deflateSync(bytesOf(text), { level: 9 }), key));

export const unseal = (sealed: string): string =>
  new TextDecoder().decode(inflateSync(mixed(fromBase64(sealed), key)));
