import { parentPort, workerData } from 'node:worker_threads';

import type { ScoringMaterial } from '../bundle/scoring-material.js';
import { scoredMaterial } from '../report/scored-material.js';

/** The thread that scores: material in, progress and the outcome out. */
const outcome = scoredMaterial(workerData as ScoringMaterial, (percent) => parentPort?.postMessage({ percent }));
parentPort?.postMessage({ outcome });
