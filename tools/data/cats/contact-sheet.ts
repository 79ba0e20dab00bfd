/** All pictures with their names in one SVG, for looking at: `npx tsx tools/data/cats/contact-sheet.ts sheet.svg`. */

import { writeFileSync } from "node:fs";
import { picturesBundle } from "../../../src/charts/pictures/pictures.js";
import { SIDE } from "./render.js";
import { drawSplit } from "./split.js";

const drawn = [...drawSplit("train"), ...drawSplit("test")];
const pictures = new Uint8Array(Buffer.concat(drawn.map(({ pixels }) => pixels)));
const bundle = picturesBundle(
  { pictures, shape: [drawn.length, SIDE, SIDE, 3] },
  [...drawn.keys()],
  drawn.map(({ name }) => name),
);
const [file = "contact-sheet.svg"] = process.argv.slice(2);
writeFileSync(file, bundle["image/svg+xml"] as string);
