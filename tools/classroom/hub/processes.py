"""The processes that run now, of some users."""

import os


def processes_of(users):
    """Gives pairs (user, number of the process); a process may have ended by then."""
    for entry in os.scandir("/proc"):
        if not entry.name.isdigit():
            continue
        try:
            user = entry.stat().st_uid
        except FileNotFoundError:
            continue
        if user in users:
            yield user, int(entry.name)
