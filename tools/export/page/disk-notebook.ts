/**
 * The notebook beside a page once more, as a script that puts it into the link to it. A page loads that script only when it was
 * opened from a disk: there Chromium shows a linked notebook as text, and saves it only if the link itself holds it.
 */

import { addressHolding, type Handout } from "../build/handout.js";
import type { Content } from "./asset.js";

export const diskNotebook = (handout: Handout): Content => ({
  name: "notebook",
  address: `${handout.place.replace(/[^\w./-]+/g, "-")}.js`,
  text: `document.querySelector('a[download$=".ipynb"]').href=${JSON.stringify(addressHolding(handout))};\n`,
});
