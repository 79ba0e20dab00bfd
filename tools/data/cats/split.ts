/** Which pictures there are: how many of each kind in train and in test, in which order. */

import { cats, type Kind, others } from "./kinds/index.js";
import { Random } from "./random.js";
import { render } from "./render.js";
import { scene } from "./scene.js";
import type { Draw } from "./sketch.js";

/** One picture with its label and, for the contact sheet, its name. */
export interface Picture {
  name: string;
  label: 0 | 1;
  /** 64·64·3 bytes. */
  pixels: Uint8Array;
}

/** As many pictures as the well-known course set has. The seeds are simply 1 and 2: no others were tried. */
export const SPLITS = {
  train: { seed: 1, cats: 72, others: 137 },
  test: { seed: 2, cats: 33, others: 17 },
} as const;

/** Deals out the kinds in rounds, each round in a new order; a kind shows its views one after the other. */
function deal(random: Random, kinds: readonly Kind[], count: number): [name: string, draw: Draw][] {
  const round = kinds.flatMap((kind) => new Array<Kind>(kind.share).fill(kind));
  const next = new Map(kinds.map((kind) => [kind, random.integer(0, kind.views.length - 1)]));
  const dealt: [string, Draw][] = [];
  while (dealt.length < count) {
    for (const kind of random.shuffle(round)) {
      const view = next.get(kind) ?? 0;
      next.set(kind, (view + 1) % kind.views.length);
      dealt.push([kind.name, kind.views[view] as Draw]);
    }
  }
  return dealt.slice(0, count);
}

/** Draws a whole split; each picture has a seed of its own. */
export function drawSplit(split: keyof typeof SPLITS): Picture[] {
  const plan = SPLITS[split];
  const random = new Random(plan.seed);
  const subjects = [
    ...deal(random, cats, plan.cats).map(([name, draw]) => ({
      name: `cat, ${name}`,
      label: 1 as const,
      draw,
    })),
    ...deal(random, others, plan.others).map(([name, draw]) => ({ name, label: 0 as const, draw })),
  ];
  return random.shuffle(subjects).map(({ name, label, draw }) => ({
    name,
    label,
    pixels: render(scene(new Random(random.integer(0, 2 ** 32 - 1)), draw)),
  }));
}
