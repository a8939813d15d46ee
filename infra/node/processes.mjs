import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether a process with this id exists. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The command line of a process, empty when it is gone; ids are reused, so look before you end one. */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    if (process.platform === 'win32') return isAlive(pid) ? 'unknown' : '';
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/**
 * Asks a process to end and, when it has not within the time, ends it.
 *
 * @param {{ signal?: NodeJS.Signals, lastSignal?: NodeJS.Signals, milliseconds?: number }} how
 */
export async function endProcess(pid, { signal = 'SIGTERM', lastSignal = 'SIGKILL', milliseconds = 5_000 } = {}) {
  send(pid, signal);
  if (await isGone(pid, milliseconds)) return;
  send(pid, lastSignal);
  await isGone(pid, 2_000);
}

/** Waits until the process is gone; false when the time is up first. A zombie is gone. */
async function isGone(pid, milliseconds) {
  const end = Date.now() + milliseconds;
  while (isAlive(pid) && commandLine(pid) !== '') {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
