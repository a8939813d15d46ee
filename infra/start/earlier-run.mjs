import { rmSync } from 'node:fs';

import { readJson, writeJson } from '../node/json-file.mjs';
import { PlainError } from '../node/plain-errors.mjs';
import { commandLine, endProcess } from '../node/processes.mjs';
import { projectRoot } from '../node/project-root.mjs';
import { stateFile } from '../node/state-folder.mjs';

const file = () => stateFile('running.json');

/**
 * Notes what runs, for the next start and for tools: process ids, addresses, whether everything serves pages.
 *
 * @param {{ supervisor: number, processes: Record<string, number>, addresses: Record<string, string>, ready: boolean }} run
 */
export const noteRun = (run) => writeJson(file(), run);

export const forgetRun = () => rmSync(file(), { force: true });

/**
 * Ends what an earlier run left behind when its supervisor was killed. Process ids are reused, so each is
 * ended only while its command line still names this checkout.
 *
 * @throws PlainError when Commonweal is running in this checkout
 */
export async function clearEarlierRun() {
  const { supervisor, processes = {}, addresses = {} } = readJson(file());
  if (supervisor && supervisor !== process.pid && commandLine(supervisor).includes('start.mjs'))
    throw new PlainError(
      `Commonweal is running here already (process ${supervisor}): ${Object.values(addresses).join(' ')}`,
    );
  const left = Object.values(processes).filter((pid) => commandLine(pid).includes(projectRoot));
  if (left.length > 0) console.log('Ending what an earlier run left behind …');
  await Promise.all(left.map((pid) => endProcess(pid, { milliseconds: 8_000 })));
  forgetRun();
}
