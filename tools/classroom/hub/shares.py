"""
Shares the processors between learners: first charts come first, in the order in which learners came, and who computes for
long comes last. When thirty learners begin at once and go on computing (two processors), half of them have their first chart
after 12 s and the last after 24; without this, half have it after 25 s.
"""

import math
import os
import time

from processes import processes_of

rest = 30  # seconds after which a learner's use counts for a third

# A learner is opening the course until so many seconds of a processor were used, which is what a first chart takes. With a
# fifth more, half of a class waits 2 s longer. On a slower processor the last part of a chart waits its turn.
first_chart = 0.9
in_a_hurry = 60  # seconds; who has no chart by then is not waiting for one

# A learner who has used so many seconds of a processor lately runs with this niceness: Linux gives the others more.
steps = ((2, 19), (first_chart / 2, 16), (0, 0))

# How often to look, in seconds: often while somebody is opening the course, as each look takes 4 ms.
often, seldom = 0.1, 0.5

ticks = os.sysconf("SC_CLK_TCK")


class Shares:
    def __init__(self, learners):
        """`learners`: the numbers of the users"""
        self.recent = {learner: 0.0 for learner in learners}
        self.opening = {}  # since when, in the order in which they came
        self.used = {}  # seconds of each process until the last look
        self.nice = {}  # of each process
        self.last = time.monotonic()

    def begin(self, learner):
        """The learner's server is about to start."""
        self.opening.pop(learner, None)
        self.opening[learner] = time.monotonic()

    def look(self):
        """To be called again and again; most calls have nothing to do."""
        now = time.monotonic()
        if now - self.last < (often if self.opening else seldom):
            return
        found = list(processes_of(self.recent))
        self.take_note(found, now)
        nice = {pid: self.niceness(learner) for learner, pid in found}
        for pid, wanted in nice.items():
            if wanted != self.nice.get(pid, 0):
                set_nice(pid, wanted)
        self.nice = nice

    def take_note(self, found, now):
        """Of what was used since the last look."""
        for learner in self.recent:
            self.recent[learner] *= math.exp((self.last - now) / rest)
        self.last = now
        before, self.used = self.used, {}
        for learner, pid in found:
            used = processor_seconds(pid)
            self.used[pid] = used
            self.recent[learner] += max(0.0, used - before.get(pid, 0.0))
        self.opening = {
            learner: since
            for learner, since in self.opening.items()
            if self.recent[learner] < first_chart and now - since < in_a_hurry
        }

    def niceness(self, learner):
        if learner in self.opening:
            return min(12, 3 * list(self.opening).index(learner))  # each gets twice as much as the next
        return next(nice for least, nice in steps if self.recent[learner] >= least)


def set_nice(pid, nice):
    """
    Where Linux groups processes by their session ("autogroup", as on most machines), the niceness of a process counts only
    among those of its session, and the session has one of its own.
    """
    try:
        os.setpriority(os.PRIO_PGRP, os.getpgid(pid), nice)
        with open(f"/proc/{pid}/autogroup", "w", encoding="utf-8") as file:
            file.write(str(nice))
    except OSError:
        pass  # it has ended, or there are no such groups here


def processor_seconds(pid):
    """What the process has used until now; 0 if it has ended."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            after_name = file.read().rpartition(") ")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return (int(after_name[11]) + int(after_name[12])) / ticks
