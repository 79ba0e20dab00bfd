"""What .venv holds, as JSON: each package, the Pythons that it takes if it refuses the oldest, and what it brings along.

    python installed_packages.py OLDEST NEWEST

Both are versions such as 3.11. What a package brings along is asked for Linux, macOS and Windows, whichever this is.
"""

import itertools
import json
import sys
from importlib.metadata import distributions

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

oldest, newest = sys.argv[1:]

systems = [
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
]

came_with_the_environment = ["pip", "setuptools"]


def applies(requirement):
    return requirement.marker is None or any(
        requirement.marker.evaluate(
            {**system, "python_version": python, "python_full_version": f"{python}.0", "extra": ""}
        )
        for system, python in itertools.product(systems, [oldest, newest])
    )


def described(package):
    pythons = package.metadata.get("Requires-Python", "")
    needs = [Requirement(line) for line in package.requires or []]
    return {
        "name": canonicalize_name(package.metadata["Name"]),
        "version": package.version,
        "refuses": None if f"{oldest}.0" in SpecifierSet(pythons) else pythons,
        "needs": [canonicalize_name(need.name) for need in needs if applies(need)],
    }


packages = [described(package) for package in distributions()]
print(json.dumps([package for package in packages if package["name"] not in came_with_the_environment]))
