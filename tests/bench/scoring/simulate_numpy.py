"""The simulation in numpy: argv is folder, bids, draws. Lines in: "run" times it; "ranks" answers the table of counts."""
import json
import sys
import time

import numpy as np

folder, bids, draws = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
CONCENTRATION, SHIFT, CHUNK = 100, 0.2, 250


def column(name):
    return np.ascontiguousarray(np.fromfile(f"{folder}/{name}.bin", np.float64).reshape(-1, bids).T)


graded = np.fromfile(f"{folder}/graded.bin", np.uint8).astype(bool)
weights = np.fromfile(f"{folder}/weights.bin", np.float64)
fractions, down, up = column("fractions"), column("step-down"), column("step-up")
moving = [np.ascontiguousarray(values[:, graded]) for values in (fractions, down, up)]
fixed = np.ascontiguousarray(fractions[:, ~graded])
rng = np.random.default_rng(1)


def simulate():
    # Chunks that stay in the cache; random 32-bit floats are the cheapest numpy draws.
    counts = np.zeros((bids, bids), np.int64)
    rows = np.arange(bids)
    stay, lower, higher = moving
    for _ in range(0, draws, CHUNK):
        drawn = rng.dirichlet(weights * CONCENTRATION, CHUNK)
        chance = rng.random((CHUNK, *stay.shape), dtype=np.float32)
        values = np.where(chance >= SHIFT, stay, np.where(chance < SHIFT / 2, lower, higher))
        totals = np.matmul(values, drawn[:, graded, None])[:, :, 0] + drawn[:, ~graded] @ fixed.T
        # Equal totals share the better rank: count what is strictly better in the sorted row.
        order = np.argsort(-totals, axis=1)
        ordered = np.take_along_axis(totals, order, axis=1)
        starts = np.ones((CHUNK, bids), bool)
        starts[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
        rank = np.maximum.accumulate(np.where(starts, rows, 0), axis=1)
        counts += np.bincount((order * bids + rank).ravel(), minlength=bids * bids).reshape(bids, bids)
    return counts


for line in sys.stdin:
    if line.strip() == "ranks":
        print(json.dumps(simulate().ravel().tolist()), flush=True)
    else:
        start = time.process_time()
        simulate()
        print((time.process_time() - start) * 1000, flush=True)
