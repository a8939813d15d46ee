import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './build.mjs';
import { tenderBundle, tenderColumns } from './tender.mjs';

const MOST_MEBIBYTES = 1024;
const REPORT_PEAK = join(root, 'infra/node/report-peak.mjs');

/** The most memory that `commonweal score` takes for one bundle of so many bids. */
export async function peakMemory(folder, bids) {
  const bundle = join(folder, 'bundle.json');
  writeFileSync(bundle, JSON.stringify(tenderBundle(tenderColumns(bids))));
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', REPORT_PEAK, join(root, 'apps/cli/dist/main.js'), 'score', bundle, '--json'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`commonweal score ended with ${status}: ${stderr.slice(0, 500)}`);
  const mebibytes = Number(/peak=(\d+)/.exec(stderr)[1]) / 1024;
  return {
    id: 'memory',
    workload: `commonweal score --json on a file of ${bids.toLocaleString('en-GB')} bids × 20 leaves, peak resident memory`,
    ours: `${mebibytes.toFixed(0)} MiB in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    peer: '–',
    ratio: (mebibytes / MOST_MEBIBYTES).toFixed(2),
    must: `≤ ${MOST_MEBIBYTES} MiB`,
    goal: '–',
    'A/A control': '–',
  };
}
