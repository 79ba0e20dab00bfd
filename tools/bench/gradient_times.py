"""Times one gradient of the neuron in Python: in two loops, and without a loop in NumPy.

Prints as JSON what gradient-times.js prints, for these two ways.
"""

import json
import math
import platform
import time

import numpy

MOST_SECONDS = 1


def two_loops(w, b, X, Y):
    m = len(Y)
    dw, db = [0.0] * len(w), 0.0
    for i in range(m):
        z = b
        for j in range(len(w)):
            z += w[j] * X[j][i]
        dz = 1 / (1 + math.exp(-z)) - Y[i]
        for j in range(len(w)):
            dw[j] += dz * X[j][i] / m
        db += dz / m
    return dw, db


def no_loop(w, b, X, Y):
    A = 1 / (1 + numpy.exp(-(w.T @ X + b)))
    dZ = A - Y
    return X @ dZ.T / Y.size, dZ.mean()


def seconds(work):
    """The shortest of many runs, as in gradient-times.js."""
    start, shortest, runs = time.perf_counter(), math.inf, 0
    while runs < 5 or time.perf_counter() - start < 0.4:
        before = time.perf_counter()
        work()
        shortest = min(shortest, time.perf_counter() - before)
        runs += 1
        if shortest > MOST_SECONDS:
            break
    return shortest


def grow(shapes, size_of):
    times = []
    for n_x, m in shapes:
        X = numpy.random.default_rng(1).random((n_x, m)) - 0.5
        Y = numpy.arange(m).reshape(1, m) % 2
        w = numpy.zeros((n_x, 1))
        lists = [0.0] * n_x, 0.0, X.tolist(), Y[0].tolist()
        ways = {
            "Python, two loops": lambda: two_loops(*lists),
            "Python, NumPy": lambda: no_loop(w, 0.0, X, Y),
        }
        for way, work in ways.items():
            last = [each["seconds"] for each in times if each["way"] == way][-1:]
            if last and last[0] > MOST_SECONDS / 5:
                continue
            times.append({"way": way, "size": size_of(n_x, m), "seconds": seconds(work)})
    return times


print(
    json.dumps(
        {
            "python": f"Python {platform.python_version()} with NumPy {numpy.__version__}",
            "m": grow([(20, 10**k) for k in range(1, 6)], lambda n_x, m: m),
            "n_x": grow([(10**k, 200) for k in range(1, 5)], lambda n_x, m: n_x),
        }
    )
)
