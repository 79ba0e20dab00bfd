/** The cats as one text beside a page: packed when the page is made, unpacked in its worker. */

import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import type { LabelledPictures } from "../../../src/data/picture-set.js";
import { base64 } from "../../../src/notebook/base64.js";

/** Two sets, and where they come from. */
export interface PackedCats {
  readonly train: LabelledPictures;
  readonly test: LabelledPictures;
  readonly source: string;
}

/** The pixels of both sets, and behind them all the rest as JSON. */
export function packCats({ train, test, source }: PackedCats): string {
  const rest = strToU8(JSON.stringify({ train: words(train), test: words(test), source }));
  const whole = new Uint8Array(train.pictures.length + test.pictures.length + rest.length);
  whole.set(train.pictures);
  whole.set(test.pictures, train.pictures.length);
  whole.set(rest, train.pictures.length + test.pictures.length);
  const packed = gzipSync(whole, { level: 9, mtime: 0 });
  return `${train.pictures.length} ${test.pictures.length} ${base64(packed)}`;
}

const words = ({ shape, labels, classes }: LabelledPictures) => ({ shape, labels, classes });

export function unpackCats(text: string): PackedCats {
  const [trained = "", tested = "", packed = ""] = text.split(" ");
  const whole = gunzipSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)));
  const [toTrain, toTest] = [Number(trained), Number(tested)];
  const rest = JSON.parse(strFromU8(whole.subarray(toTrain + toTest)));
  return {
    train: { ...rest.train, pictures: whole.slice(0, toTrain) },
    test: { ...rest.test, pictures: whole.slice(toTrain, toTrain + toTest) },
    source: rest.source,
  };
}
