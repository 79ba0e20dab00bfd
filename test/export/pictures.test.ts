/** Pictures become smaller and stay the same. */

import { encode } from "fast-png";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { smallerPictures } from "../../tools/export/build/pictures.js";

const [width, height] = [40, 30];
/** A slope of grey. */
const data = Uint8Array.from({ length: width * height * 3 }, (_, i) => {
  const pixel = Math.floor(i / 3);
  return 3 * (pixel % width) + 4 * Math.floor(pixel / width);
});
const png = Buffer.from(encode({ width, height, channels: 3, data })).toString("base64");

describe("smallerPictures", () => {
  it("changes the form of a picture and none of its pixels", async () => {
    const markup = await smallerPictures(`<img src="data:image/png;base64,${png}">`);
    const webp = /^<img src="data:image\/webp;base64,([\w+/=]+)">$/.exec(markup)?.[1] ?? "";
    expect(webp.length).toBeLessThan(png.length);
    const pixels = await sharp(Buffer.from(webp, "base64")).removeAlpha().raw().toBuffer();
    expect([...pixels]).toEqual([...data]);
  });

  it("reaches the pictures in a drawing, and writes the drawing as text", async () => {
    const words = "„50 % & more“ #1";
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><text>${words.replace("&", "&amp;")}</text><image href="data:image/png;base64,${png}"/></svg>`;
    const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString("base64")}`;
    const markup = await smallerPictures(`<img src="${address}">`);
    const text = /^<img src="data:image\/svg\+xml,([^"<>&#]+)">$/.exec(markup)?.[1] ?? "";
    const webp = /data:image\/webp;base64,[\w+/=]+/;
    expect(decodeURIComponent(text)).toMatch(webp);
    expect(decodeURIComponent(text).replace(webp, "")).toBe(
      drawing.replace(`data:image/png;base64,${png}`, ""),
    );
    expect(markup.length).toBeLessThan(address.length);
  });

  it("leaves a drawing without such pictures as it is", async () => {
    const markup = `<img src="data:image/svg+xml;base64,${Buffer.from("<svg/>").toString("base64")}">`;
    expect(await smallerPictures(markup)).toBe(markup);
  });

  it("leaves alone what is no picture", async () => {
    const markup = '<img src="data:image/png;base64,AAAA">';
    expect(await smallerPictures(markup)).toBe(markup);
  });
});
