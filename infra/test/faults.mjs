/**
 * `npm run faults`: the tests that kill, freeze and flood, by themselves; `--long` goes round as often as the goals say.
 * A pattern may follow: `npm run faults -- --long zombie`.
 */
import { parseArgs } from 'node:util';

import { buildStale } from '../build/build-stale.mjs';
import { ensureInstalled } from '../install/ensure-installed.mjs';
import { reportAndExit } from '../node/plain-errors.mjs';
import { runJest } from './jest-projects.mjs';
import { startServers } from './servers.mjs';

const EVERYTHING = ['tests/faults/', 'idempotency', 'api-fuzz', 'api-limits', 'tamper'];

async function runFaults({ long, patterns }) {
  const servers = await startServers();
  try {
    const env = { ...servers.env, ...(long ? { FAULTS: 'long' } : {}) };
    return await runJest('integration', env, patterns);
  } finally {
    await servers.stop();
  }
}

try {
  const { values, positionals } = parseArgs({ options: { long: { type: 'boolean' } }, allowPositionals: true });
  await ensureInstalled();
  await buildStale();
  const patterns = positionals.length > 0 ? positionals : EVERYTHING;
  const { code } = await runFaults({ long: values.long, patterns });
  process.exitCode = code ?? 1;
} catch (error) {
  reportAndExit(error);
}
