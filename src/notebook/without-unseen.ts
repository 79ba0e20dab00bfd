/** A still picture without the shapes in it that nobody sees. */

/** @param svg - a picture that Vega drew; where a map catches clicks, its invisible tiles are 100 kB of it */
export const withoutUnseen = (svg: string) => svg.replace(/<path [^>]* opacity="0"\/>/g, "");
