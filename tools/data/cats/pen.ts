/**
 * The pen: writes SVG, keeps the definitions (gradients, clips, filters) that the marks refer to.
 *
 * Never put `blur` or `volume` inside one another, nor around marks that reach far out of the frame:
 * resvg stops there with "unreachable". Only `defocus` may go around them.
 */

import { type Colour, darken, lighten } from "./colour.js";
import type { Random } from "./random.js";

/** Offset in [0, 1], colour, opacity. */
export type Stop = [offset: number, colour: Colour, opacity?: number];

const stopTags = (stops: Stop[]): string =>
  stops
    .map(
      ([at, colour, o = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${o}"/>`,
    )
    .join("");

export class Pen {
  readonly definitions: string[] = [];
  readonly random: Random;
  /** Where the light comes from, in degrees: 180 from the left, 270 from above. */
  readonly azimuth: number;

  constructor(random: Random, azimuth: number) {
    this.random = random;
    this.azimuth = azimuth;
  }

  private define(element: (id: string) => string): string {
    const id = `d${this.definitions.length}`;
    this.definitions.push(element(id));
    return id;
  }

  /** A gradient from top to bottom of the shape that it fills (or left to right). */
  linear(stops: Stop[], along: "down" | "across" = "down"): string {
    const end = along === "down" ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
    const tag = (id: string) =>
      `<linearGradient id="${id}" x1="0" y1="0" ${end}>${stopTags(stops)}</linearGradient>`;
    return `url(#${this.define(tag)})`;
  }

  /** A gradient from a centre outwards, in parts of the shape that it fills. */
  radial(stops: Stop[], cx = 0.5, cy = 0.5, r = 0.6): string {
    const tag = (id: string) =>
      `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopTags(stops)}</radialGradient>`;
    return `url(#${this.define(tag)})`;
  }

  /** A ball's shading: light where the light falls, dark opposite. */
  ball(colour: Colour, strength = 1): string {
    return this.radial(
      [
        [0, lighten(colour, 0.4 * strength)],
        [0.5, colour],
        [1, darken(colour, 0.5 * strength)],
      ],
      0.4,
      0.3,
      0.75,
    );
  }

  /** Only what lies inside the shape (SVG elements without paint of their own). */
  clip(shape: string, marks: string): string {
    const id = this.define((name) => `<clipPath id="${name}">${shape}</clipPath>`);
    return `<g clip-path="url(#${id})">${marks}</g>`;
  }

  /** Soft edges: Gaussian blur, sigma in scene units. */
  blur(
    marks: string,
    sigma: number,
    region = 'x="-30%" y="-30%" width="160%" height="160%"',
  ): string {
    const id = this.define(
      (name) =>
        `<filter id="${name}" ${region} color-interpolation-filters="sRGB">` +
        `<feGaussianBlur stdDeviation="${sigma}"/></filter>`,
    );
    return `<g filter="url(#${id})">${marks}</g>`;
  }

  /** Out of focus: a whole picture blurred, over its sharp self so that the frame's rim stays opaque. */
  defocus(picture: string, sigma: number): string {
    const frame = 'filterUnits="userSpaceOnUse" x="0" y="0" width="100" height="100"';
    return picture + this.blur(picture, sigma, frame);
  }

  /**
   * Relief: the outline, blurred, is taken as a height map and lit from the light's side, so a flat
   * shape looks round. `depth` is the width of the rounded rim in scene units.
   */
  volume(marks: string, depth = 4): string {
    const id = this.define(
      (name) =>
        `<filter id="${name}" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB">` +
        `<feGaussianBlur in="SourceAlpha" stdDeviation="${depth}" result="height"/>` +
        `<feDiffuseLighting in="height" surfaceScale="${depth * 5}" lighting-color="#ffffff">` +
        `<feDistantLight azimuth="${this.azimuth}" elevation="50"/></feDiffuseLighting>` +
        `<feGaussianBlur stdDeviation="0.7" result="lit"/>` +
        `<feComposite in="SourceGraphic" in2="lit" operator="arithmetic" k1="1" k2="0.23" k3="0" k4="0" result="shaded"/>` +
        `<feComposite in="shaded" in2="SourceAlpha" operator="in"/></filter>`,
    );
    return `<g filter="url(#${id})">${marks}</g>`;
  }
}
