"""
Shares the processors between learners: who has just begun comes before who has computed for long. Without this, when thirty
learners begin at once and go on computing, half of them wait more than 25 s for their first chart (two processors).
"""

import math
import os
import time

from processes import processes_of

rest = 30  # seconds after which a learner's use counts for a third

# A learner who has used so many seconds of a processor lately runs with this niceness: Linux gives the others more.
steps = ((10, 15), (4, 10), (1.5, 5), (0, 0))

ticks = os.sysconf("SC_CLK_TCK")


class Shares:
    def __init__(self, learners):
        """`learners`: the numbers of the users"""
        self.recent = {learner: 0.0 for learner in learners}
        self.used = {}  # seconds of each process until the last look
        self.nice = {}
        self.last = time.monotonic()

    def look(self):
        """To be called about twice a second."""
        now = time.monotonic()
        for learner in self.recent:
            self.recent[learner] *= math.exp((self.last - now) / rest)
        self.last = now
        before, self.used = self.used, {}
        for learner, pid in processes_of(self.recent):
            used = processor_seconds(pid)
            self.used[pid] = used
            self.recent[learner] += max(0.0, used - before.get(pid, 0.0))
        for learner, recent in self.recent.items():
            self.set_nice(learner, next(nice for least, nice in steps if recent >= least))

    def set_nice(self, learner, nice):
        if self.nice.get(learner, 0) == nice:
            return
        self.nice[learner] = nice
        try:
            os.setpriority(os.PRIO_USER, learner, nice)
        except ProcessLookupError:
            pass  # all have ended


def processor_seconds(pid):
    """What the process has used until now; 0 if it has ended."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            after_name = file.read().rpartition(") ")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return (int(after_name[11]) + int(after_name[12])) / ticks
