/** Machines, memory and money of a class, from what one learner was measured to need. */

import type { Measured } from "./measured.js";

/** What is assumed, not measured. docs/classroom.md shows every one of them. */
export const assumed = {
  /** One virtual machine. */
  cores: 8,
  memoryGB: 32,
  /** Taken by the operating system, and by the Hub or by Kubernetes. */
  systemGB: 2,
  /** Those who come together open their first notebook within these minutes. */
  startMinutes: 5,
  /** Learners press run when the others do: as much more than on average is asked for at times. */
  bursts: 4,
  /** Share of the cores that is planned with. A machine that is always full lets everybody wait. */
  fullAt: 0.7,
  /** A lesson takes this long or less: README.md. */
  lessonHours: 0.75,
  /** A server that nobody uses ends after this long: cull.timeout in deploy/zero-to-jupyterhub.yaml. */
  idleHours: 1,
};

/** Prices of an hour, in dollars. */
export interface Price {
  readonly core: number;
  readonly gb: number;
}

/** What one learner needs, and what all on a machine share. */
export interface Needs {
  readonly memoryMB: number;
  readonly sharedMB: number;
  /** Seconds of a processor, to the first chart and for all lessons. */
  readonly start: number;
  readonly lessons: number;
}

/** Where learners share a compiler and what their servers have loaded: `npm run classroom`. */
export const inClass = (measured: Measured): Needs => ({
  memoryMB: measured.memoryPerLearnerMB.most,
  sharedMB: measured.memoryPerLearnerMB.sharedOnce,
  ...measured.processorSecondsPerLearner,
});

/** Where each has a container: Kubernetes. */
export const inContainers = ({ alone }: Measured): Needs => ({
  memoryMB: alone.memoryMB,
  sharedMB: 0,
  ...alone.processorSeconds,
});

export interface Class {
  readonly learners: number;
  /** How many of them are at it at the same time. */
  readonly atOnce: number;
}

export interface Plan {
  /** Of all learners at once, in GB, with what the systems take. */
  readonly memoryGB: number;
  /** At the start, and while they work. */
  readonly coresToStart: number;
  readonly coresToWork: number;
  readonly machines: number;
  readonly dollarsPerHour: number;
  /** The whole course, for all learners. */
  readonly dollars: number;
}

/**
 * @param lessons - how many the course has
 * @returns machines for the memory of those at once, or for their cores, whichever takes more of them
 */
export function plan(
  { memoryMB, sharedMB, start, lessons: work }: Needs,
  { learners, atOnce }: Class,
  price: Price,
  lessons: number,
): Plan {
  const onceGB = assumed.systemGB + sharedMB / 1000;
  const learnersGB = (atOnce * memoryMB) / 1000;
  const courseSeconds = lessons * assumed.lessonHours * 3600;
  const coresToStart = (atOnce * start) / (60 * assumed.startMinutes);
  const coresToWork = (atOnce * work * assumed.bursts) / courseSeconds;
  const machines = Math.max(
    Math.ceil(learnersGB / (assumed.memoryGB - onceGB)),
    Math.ceil(Math.max(coresToStart, coresToWork) / (assumed.cores * assumed.fullAt)),
  );
  const dollarsPerHour = machines * (assumed.cores * price.core + assumed.memoryGB * price.gb);
  // Whoever comes for a lesson leaves a server behind that goes on until it is culled.
  const hoursEach = lessons * (assumed.lessonHours + assumed.idleHours);
  return {
    memoryGB: learnersGB + machines * onceGB,
    coresToStart,
    coresToWork,
    machines,
    dollarsPerHour,
    dollars: (learners / atOnce) * hoursEach * dollarsPerHour,
  };
}

/** What a learner's server is promised, and where it is stopped: for deploy/zero-to-jupyterhub.yaml. */
export function resources(measured: Measured, lessons: number) {
  const hundreds = (megabytes: number) => Math.ceil(megabytes / 100) * 100;
  const { memoryMB, lessons: work } = inContainers(measured);
  const seconds = lessons * assumed.lessonHours * 3600;
  const cores = (work * assumed.bursts) / seconds;
  return {
    // The most that one took; twice that, for what a learner tries beside the lessons.
    memory: { guarantee: `${hundreds(memoryMB)}M`, limit: `${hundreds(2 * memoryMB)}M` },
    // Two cores are what a kernel and its server can use.
    cpu: { guarantee: Math.max(0.05, Math.ceil(cores * 20) / 20), limit: 2 },
  };
}
