#!/bin/sh
# What a container does first: the home gets what it lacks of the course. Then it becomes the program that was asked for;
# a Hub asks for jupyterhub-singleuser. A home that cannot be filled (full, read-only) is no reason not to start.
node "$(dirname "$0")/fill-home.js" || echo "The lessons in the home could not be brought up to date." >&2
exec "$@"
