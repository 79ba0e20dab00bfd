/** Every notebook of the course is a test: its form, its rules, and a run in a fresh kernel. */

import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import {
  faultsOfCanonicalForm,
  faultsOfFreshRun,
  faultsOfLint,
} from "../../tools/notebooks/check.js";
import { notebooksIn } from "../../tools/notebooks/choose.js";
import { faultsOfExercises } from "../../tools/notebooks/exercises.js";
import { queue } from "../../tools/notebooks/queue.js";

const enqueue = queue();
const minutes = 60_000;

test("the course has notebooks", () => {
  expect(notebooksIn()).not.toEqual([]);
});

for (const path of notebooksIn())
  describe(basename(path), () => {
    test("is in canonical form", () => {
      expect(faultsOfCanonicalForm(path)).toEqual([]);
    });

    test("keeps the rules for lessons", () => {
      expect(faultsOfLint(path)).toEqual([]);
    });

    test("leaves its exercises to the reader, and they are noted as they are", () => {
      expect(faultsOfExercises(path)).toEqual([]);
    });

    test.concurrent("gives in a fresh kernel what is committed", {
      timeout: 30 * minutes,
    }, async () => {
      expect(await enqueue(() => faultsOfFreshRun(path))).toEqual([]);
    });
  });
