"""The official scoring in numpy floats: argv is folder, bids, leaves' weights as JSON, top grade.

Lines in: "run" times one scoring from arrays in memory to ranks; "ranks" answers what it found.
"""
import json
import sys
import time

import numpy as np

folder, bids, weights, top = sys.argv[1], int(sys.argv[2]), json.loads(sys.argv[3]), int(sys.argv[4])
pence = np.fromfile(f"{folder}/pence.bin", np.float64)
social_value = np.fromfile(f"{folder}/social-value.bin", np.float64)
grades = np.fromfile(f"{folder}/grades.bin", np.uint8).reshape(len(weights) - 2, bids)


def score():
    # Points in hundredths, rounded half up; grades have few values, so their points come from a small table.
    total = np.floor(weights[0] * 100 * (pence.min() / pence) + 0.5)
    total += np.floor(weights[1] * 100 * (social_value / social_value.max()) + 0.5)
    levels = np.arange(top + 1) / top
    for leaf, weight in enumerate(weights[2:]):
        total += np.floor(weight * 100 * levels + 0.5).take(grades[leaf])
    # Best total first, then lowest price; what is still equal shares the rank.
    order = np.lexsort((pence, -total))
    sorted_total, sorted_pence = total[order], pence[order]
    starts = np.ones(bids, bool)
    starts[1:] = (sorted_total[1:] != sorted_total[:-1]) | (sorted_pence[1:] != sorted_pence[:-1])
    ranks = np.empty(bids, np.uint32)
    ranks[order] = np.maximum.accumulate(np.where(starts, np.arange(1, bids + 1), 0))
    return total, ranks


for line in sys.stdin:
    if line.strip() == "ranks":
        total, ranks = score()
        total.tofile(f"{folder}/total.bin")
        ranks.tofile(f"{folder}/ranks.bin")
        print("true", flush=True)
    else:
        start = time.process_time()
        score()
        print((time.process_time() - start) * 1000, flush=True)
