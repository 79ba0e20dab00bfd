"""What each package of the Python environment that runs this says of its licence, as JSON."""

import json
from importlib.metadata import distributions

came_with_the_environment = ["pip", "setuptools"]


def described(metadata):
    return {
        "name": metadata["Name"],
        "version": metadata["Version"],
        "expression": metadata.get("License-Expression"),
        "words": metadata.get("License"),
        "kinds": [
            line.split(" :: ")[-1]
            for line in metadata.get_all("Classifier", [])
            if line.startswith("License :: ")
        ],
    }


packages = [described(package.metadata) for package in distributions()]
print(json.dumps([package for package in packages if package["name"] not in came_with_the_environment]))
