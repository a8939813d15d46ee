import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { PlainError } from '../node/plain-errors.mjs';
import { logFile } from './supervise.mjs';
import { isStopping } from './stopping.mjs';

const patience = 90_000;

/**
 * Waits until a process serves its page.
 *
 * @throws PlainError with the end of its log when it keeps ending or takes longer than a minute and a half
 */
export async function untilServing(process, address) {
  for (const end = Date.now() + patience; !isStopping(); await pause(150)) {
    if (await answers(address)) return;
    if (process.ends >= 3) throw new PlainError(`${process.name} does not start.\n${lastLines(process.name)}`);
    if (Date.now() > end) throw new PlainError(`${address} does not answer.\n${lastLines(process.name)}`);
  }
}

async function answers(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function lastLines(name) {
  const lines = readFileSync(logFile(name), 'utf8').trim().split('\n').slice(-15);
  return `The log ${logFile(name)} ends:\n${lines.join('\n')}`;
}
