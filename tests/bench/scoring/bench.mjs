import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildCommand } from './build.mjs';
import { findNumpy } from '../harness/numpy.mjs';
import { writeReport } from '../harness/report.mjs';
import { peakMemory } from './peak-memory.mjs';
import { METHOD } from './method.mjs';
import { officialScoring } from './official-scoring.mjs';
import { simulation } from './simulation.mjs';

const SIZES = [1_000, 10_000, 100_000];

/** P5, P6 and the memory of the command, written to docs/benchmarks/scoring.{json,md}. */
export async function bench() {
  buildCommand();
  const [loadBefore] = loadavg();
  const numpy = findNumpy();
  const folder = mkdtempSync(join(tmpdir(), 'commonweal-bench-'));
  try {
    const official = [];
    for (const bids of SIZES) {
      console.log(`Official scoring, ${bids} bids …`);
      official.push(...(await officialScoring({ bids, folder, numpy })));
    }
    console.log('Simulation …');
    const simulated = await simulation({ folder, numpy });
    console.log('Memory …');
    const memory = await peakMemory(folder, SIZES.at(-1));
    const rows = [...official, ...simulated, memory];
    writeReport('scoring', {
      title: 'Scoring: speed and memory',
      rows,
      notes: notes(numpy, loadBefore),
      method: METHOD,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the reader must know to judge the rows: a speed-up by threads needs processors that are free. */
function notes(numpy, loadBefore) {
  const peer = numpy
    ? `numpy ${numpy.version}, one thread.`
    : 'numpy was not found on this machine, so the ratios to it could not be measured.';
  const busy = loadBefore > availableParallelism() / 2;
  const load = `Programs already waiting for the ${availableParallelism()} processors at the start: ${loadBefore.toFixed(1)}.`;
  return [peer, busy ? `${load} The speed-up by the clock therefore means nothing in this run.` : load];
}
