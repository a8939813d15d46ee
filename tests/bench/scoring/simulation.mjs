import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { startNumpy } from '../harness/numpy.mjs';
import { compared } from '../harness/rounds.mjs';
import { cpuTimed, timed } from '../harness/timed.mjs';
import { scoring } from './build.mjs';
import { row } from './row.mjs';
import { tenderBundle, tenderColumns } from './tender.mjs';

const BIDS = 50;
const DRAWS = 10_000;
const SEED = 1;
const SPEED_UP = { must: '≥ 1.6', goal: '≥ 1.8' };
/** Two tables of 10,000 independent draws differ by chance by less than this in any share. */
const CHANCE = 0.025;

/** P6: 10,000 draws × 50 bids × 20 leaves, against numpy and on two threads. */
export async function simulation({ folder, numpy }) {
  const { addTallies, leafFractions, parseBundle, simulateDraws, simulationColumns } = await scoring();
  const input = parseBundle(tenderBundle(tenderColumns(BIDS))).value;
  const columns = simulationColumns(input, leafFractions(input));
  const whole = { seed: SEED, from: 0, to: DRAWS };
  const threads = [startThread(columns), startThread(columns)];
  const halves = [
    { ...whole, to: DRAWS / 2 },
    { ...whole, from: DRAWS / 2 },
  ];
  const onTwo = () => Promise.all(threads.map((thread, index) => thread.draw(halves[index])));
  const onOne = async () => [await threads[0].draw(whole)];

  const tally = simulateDraws(columns, whole);
  requireEqual(tally, (await onTwo()).map((half) => half.tally).reduce(addTallies));
  const peer = numpy && startPeer(numpy, folder, columns);
  if (peer) requireAlike(tally, await peer.ask('ranks'));

  const sets = {
    numpy: await compared(
      [
        { name: 'ours', run: () => cpuTimed(() => simulateDraws(columns, whole)) },
        ...(peer ? [{ name: 'numpy', run: () => peer.ask('run') }] : []),
      ],
      { rounds: 11, repeats: 3 },
    ),
    clock: await compared(
      threadContestants((draw) => timed(draw), { onOne, onTwo }),
      { rounds: 11, repeats: 3 },
    ),
    processor: await compared(threadContestants(longestShare, { onOne, onTwo }), { rounds: 11, repeats: 3 }),
  };
  peer?.stop();
  await Promise.all(threads.map((thread) => thread.stop()));
  const workload = `simulation, ${DRAWS.toLocaleString('en-GB')} draws × ${BIDS} bids × 20 leaves`;
  const speedUp = { id: 'P6', ours: 'two threads', peer: 'one thread', limits: SPEED_UP, better: 'higher' };
  return [
    row({ id: 'P6', workload, set: sets.numpy, ours: 'ours', peer: 'numpy', limits: { must: '≤ 2.0', goal: '≤ 1.0' } }),
    row({ ...speedUp, workload: `${workload}, two threads against one by the clock (speed-up)`, set: sets.clock }),
    row({
      ...speedUp,
      workload: `${workload}, the longer thread’s share of processor time (speed-up)`,
      set: sets.processor,
    }),
  ];
}

const threadContestants = (measure, { onOne, onTwo }) => [
  { name: 'one thread', run: () => measure(onOne) },
  { name: 'two threads', run: () => measure(onTwo) },
];

/** What the work would take by the clock if a processor were free for each thread. */
const longestShare = async (draw) => Math.max(...(await draw()).map(({ cpuMs }) => cpuMs));

/** A warm thread that makes draws on demand. */
function startThread(columns) {
  const worker = new Worker(new URL('simulation-thread.mjs', import.meta.url), { workerData: columns });
  return {
    draw: (range) =>
      new Promise((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.postMessage(range);
      }).finally(() => worker.removeAllListeners('error')),
    stop: () => worker.terminate(),
  };
}

function startPeer(numpy, folder, { bids, fractions, stepDown, stepUp, weights, graded }) {
  const files = { fractions, 'step-down': stepDown, 'step-up': stepUp, weights, graded };
  for (const [name, column] of Object.entries(files)) writeFileSync(join(folder, `${name}.bin`), column);
  return startNumpy(numpy, join(import.meta.dirname, 'simulate_numpy.py'), [
    folder,
    String(bids.length),
    String(DRAWS),
  ]);
}

function requireEqual(a, b) {
  if (a.ranks.join() !== b.ranks.join()) throw new Error('Two threads do not give the counts of one');
}

/** Other random numbers, so other counts; but the same distribution. */
function requireAlike({ ranks }, theirs) {
  const furthest = Math.max(...ranks.map((count, at) => Math.abs(count - theirs[at]))) / DRAWS;
  if (furthest > CHANCE) throw new Error(`A share differs by ${furthest} from numpy's`);
}
