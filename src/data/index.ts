/** The data of the lessons, and what prepares data. */

export { type CatFiles, type Cats, loadCats } from "./cats.js";
export { type GradientTime, type GradientTimes, loadGradientTimes } from "./gradient-times.js";
export { type Flights, loadORings } from "./o-rings.js";
export { loadOwnPictures, type OwnPicture, type OwnPictures } from "./own-pictures.js";
export { loadPenguins, type Penguins } from "./penguins.js";
export { loadPicture } from "./picture.js";
export type { PictureSet, Pictures } from "./picture-set.js";
export { random, randomNormal, shuffle } from "./random.js";
export { makeRing, type Ring } from "./ring.js";
export { type MatrixStandardizer, type Standardizer, standardizer } from "./standardize.js";
