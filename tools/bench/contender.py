"""The contenders written in Python. Reads a case from a file, then trains once for every line "run STEPS"."""

import json
import sys
import time

import numpy as np

name, file, n_x, m, rate = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:5]), float(sys.argv[5])
numbers = np.fromfile(file, dtype=np.float32).astype(np.float64)
X, Y = numbers[: n_x * m].reshape(n_x, m), numbers[n_x * m :].reshape(1, m)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def numpy_usual(steps, with_cost=True):
    w, b = np.zeros((n_x, 1)), 0.0
    for _ in range(steps):
        A = sigmoid(np.dot(w.T, X) + b)
        if with_cost:
            -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
        dw = 1 / m * np.dot(X, (A - Y).T)
        db = 1 / m * np.sum(A - Y)
        w, b = w - rate * dw, b - rate * db
    return b


def scikit_learn(_steps):
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=1e12, tol=1e-6, max_iter=1000).fit(X.T, Y[0])
    return model.intercept_[0]


train = {
    "numpy": numpy_usual,
    "numpy-no-cost": lambda steps: numpy_usual(steps, with_cost=False),
    "scikit-learn": scikit_learn,
}[name]

print("ready", flush=True)
for line in sys.stdin:
    start = time.perf_counter()
    b = train(int(line))
    print(json.dumps({"seconds": time.perf_counter() - start, "b": b}), flush=True)
