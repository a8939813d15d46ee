import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Nanoseconds of processor time that a process has had, all its threads together. */
export function processorTime(pid) {
  const threads = read(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  return threads.reduce((sum, thread) => sum + timeOf(`/proc/${pid}/task/${thread}`), 0);
}

const timeOf = (folder) => Number((read(() => readFileSync(`${folder}/schedstat`, 'utf8')) ?? '0').split(' ')[0]);

/** The processes that a process has started and that are still there. */
export const childrenOf = (pid) =>
  (read(() => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')) ?? '').trim().split(/\s+/).filter(Boolean);

/** What a process and those it has started have had, by process: one that ends takes its time with it. */
export const familyTimes = (pid) =>
  new Map([String(pid), ...childrenOf(pid)].map((member) => [member, processorTime(member)]));

/** Nanoseconds between two readings of `familyTimes`. */
export const spent = (before, after) => [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);

/** Keeps a process that runs, with all its threads and whatever it starts from now on, to one processor. */
export const pin = (pid, processor) =>
  execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', String(processor), String(pid)], { stdio: 'ignore' });

function read(file) {
  try {
    return file();
  } catch {
    return undefined;
  }
}

/** The process that started this one. */
export const parentOf = (pid) => Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
