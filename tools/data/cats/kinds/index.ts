/** Every drawing there is: the cat's poses, and the other kinds. */

import type { Draw } from "../sketch.js";
import { apple, pear } from "./apple.js";
import { beachBall, football, tennisBall } from "./ball.js";
import { balloon, bunch } from "./balloon.js";
import * as bear from "./bear.js";
import { bird, flying } from "./bird.js";
import { boat } from "./boat.js";
import { butterfly } from "./butterfly.js";
import { car, front } from "./car.js";
import { curled } from "./cat/curled.js";
import { face } from "./cat/face.js";
import { loaf } from "./cat/loaf.js";
import { peeking } from "./cat/peeking.js";
import { sittingFront } from "./cat/sitting-front.js";
import { sittingSide } from "./cat/sitting-side.js";
import { stretching } from "./cat/stretching.js";
import { walking } from "./cat/walking.js";
import { clock } from "./clock.js";
import { cup } from "./cup.js";
import { face as dogFace } from "./dog/face.js";
import { sitting as dogSitting } from "./dog/sitting.js";
import { standing as dogStanding } from "./dog/standing.js";
import { duck } from "./duck.js";
import { elephant, face as elephantFace } from "./elephant.js";
import { bowl, fish } from "./fish.js";
import * as flower from "./flower.js";
import { frog } from "./frog.js";
import { house } from "./house.js";
import { lamp } from "./lamp.js";
import { mushroom, pair } from "./mushroom.js";
import { owl } from "./owl.js";
import { penguin } from "./penguin.js";
import * as pig from "./pig.js";
import * as rabbit from "./rabbit.js";
import { sheep } from "./sheep.js";
import { snail } from "./snail.js";
import { snowman } from "./snowman.js";
import { teapot } from "./teapot.js";
import * as tree from "./tree.js";
import { turtle } from "./turtle.js";
import { umbrella } from "./umbrella.js";

/** One kind of subject. */
export interface Kind {
  name: string;
  /** Its views, drawn in turn. */
  views: readonly Draw[];
  /** How many pictures it gets where an ordinary kind gets one. */
  share: number;
}

const kind = (name: string, views: readonly Draw[], share = 1): Kind => ({ name, views, share });

/** A cat's poses. */
export const cats: readonly Kind[] = [
  kind("face", [face], 5),
  kind("sitting", [sittingFront, sittingSide], 2),
  kind("peeking", [peeking], 2),
  kind("walking", [walking]),
  kind("curled", [curled]),
  kind("stretching", [stretching]),
  kind("loaf", [loaf]),
];

/** Everything that is not a cat. */
export const others: readonly Kind[] = [
  kind("dog", [dogFace, dogSitting, dogStanding], 3),
  kind("rabbit", [rabbit.face, rabbit.sitting], 2),
  kind("bear", [bear.face, bear.sitting]),
  kind("pig", [pig.face, pig.standing]),
  kind("sheep", [sheep]),
  kind("elephant", [elephant, elephantFace]),
  kind("owl", [owl]),
  kind("bird", [bird, flying]),
  kind("duck", [duck]),
  kind("penguin", [penguin]),
  kind("fish", [fish, bowl]),
  kind("frog", [frog]),
  kind("turtle", [turtle]),
  kind("snail", [snail]),
  kind("butterfly", [butterfly]),
  kind("car", [car, front]),
  kind("boat", [boat]),
  kind("balloon", [balloon, bunch]),
  kind("house", [house]),
  kind("tree", [tree.round, tree.fir, tree.palm]),
  kind("flower", [flower.potted, flower.near]),
  kind("mushroom", [mushroom, pair]),
  kind("fruit", [apple, pear]),
  kind("cup", [cup]),
  kind("teapot", [teapot]),
  kind("lamp", [lamp]),
  kind("ball", [football, beachBall, tennisBall]),
  kind("umbrella", [umbrella]),
  kind("snowman", [snowman]),
  kind("clock", [clock]),
];
