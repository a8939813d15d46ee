import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { startNumpy } from '../harness/numpy.mjs';
import { compared } from '../harness/rounds.mjs';
import { cpuTimed } from '../harness/timed.mjs';
import { scoring } from './build.mjs';
import { row } from './row.mjs';
import { MAX_GRADE, tenderBundle, tenderColumns, weights } from './tender.mjs';

const LIMITS = { must: '≤ 3.0', goal: '≤ 1.5' };
/** Shorter work is repeated more often, or the clock's own grain would show. */
const REPEATS = { 1_000: 40, 10_000: 10, 100_000: 3 };

/** P5: from memory to ranks, ours exact and numpy in floats, on the same columns; then from the objects a bundle is read into. */
export async function officialScoring({ bids, folder, numpy }) {
  const { parseBundle, score, scoreColumns } = await scoring();
  const data = tenderColumns(bids);
  const input = parsed(parseBundle(tenderBundle(data)));
  const columns = scoringColumns(input, data);
  const peer = numpy && startPeer(numpy, folder, data);
  if (peer) await requireSameRanks(peer, folder, scoreColumns(columns));
  const contestants = [
    { name: 'columns', run: () => cpuTimed(() => scoreColumns(columns)) },
    ...(peer ? [{ name: 'numpy', run: () => peer.ask('run') }] : []),
  ];
  const set = await compared(contestants, { rounds: 11, repeats: REPEATS[bids], warmUps: 10 });
  const objects = await compared([{ name: 'objects', run: () => cpuTimed(() => score(input)) }], {
    rounds: 7,
    warmUps: 2,
  });
  objects.medians.numpy = set.medians.numpy;
  peer?.stop();
  const shared = { id: 'P5', peer: 'numpy', limits: LIMITS };
  return [
    row({
      ...shared,
      workload: `${bids.toLocaleString('en-GB')} bids × 20 leaves, columns to ranks`,
      set,
      ours: 'columns',
    }),
    row({
      ...shared,
      workload: `${bids.toLocaleString('en-GB')} bids × 20 leaves, objects to ranks and warnings`,
      set: objects,
      ours: 'objects',
      limits: { must: '–', goal: '–' },
    }),
  ];
}

function parsed(read) {
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

/** The same columns that numpy gets, in the engine's form. */
function scoringColumns(input, { bids, pence, socialValue, grades }) {
  const levels = Array.from({ length: MAX_GRADE + 1 }, (_, grade) => ({ n: BigInt(grade), d: 1n }));
  const questions = input.criteria.map(({ id, weight, scoring: kind }, leaf) => ({
    id,
    effectiveWeight: weight,
    scoring: kind,
    grades: leaf < 2 ? null : { levels, codes: grades.subarray((leaf - 2) * bids, (leaf - 1) * bids) },
  }));
  return {
    size: bids,
    method: input.method,
    leaves: questions,
    prices: pence,
    socialValues: { approximate: socialValue, exact: (at) => ({ n: BigInt(socialValue[at]), d: 1n }) },
    tieBreak: ['price'],
  };
}

function startPeer(numpy, folder, { bids, pence, socialValue, grades }) {
  writeFileSync(join(folder, 'pence.bin'), pence);
  writeFileSync(join(folder, 'social-value.bin'), socialValue);
  writeFileSync(join(folder, 'grades.bin'), grades);
  const script = join(import.meta.dirname, 'score_numpy.py');
  return startNumpy(numpy, script, [folder, String(bids), JSON.stringify(weights), String(MAX_GRADE)]);
}

/** Speed means nothing between programs that answer differently. */
async function requireSameRanks(peer, folder, { sums, ranks }) {
  await peer.ask('ranks');
  const read = (file, Kind) => new Kind(Uint8Array.from(readFileSync(join(folder, file))).buffer);
  const [totals, theirs] = [read('total.bin', Float64Array), read('ranks.bin', Uint32Array)];
  const differing = ranks.reduce(
    (count, rank, bid) => count + Number(rank !== theirs[bid] || sums[bid] !== totals[bid]),
    0,
  );
  if (differing > 0)
    throw new Error(`${differing} of ${ranks.length} bids have another rank or total in numpy's floats`);
}
