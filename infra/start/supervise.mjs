import { spawn } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { endProcess } from '../node/processes.mjs';
import { pinnedNode } from '../node/pinned-node.mjs';
import { projectRoot } from '../node/project-root.mjs';
import { stateFolder } from '../node/state-folder.mjs';

const largestLog = 20 * 1024 * 1024;

/** The file a process writes to; the terminal stays readable. */
export const logFile = (name) => join(stateFolder('logs'), `${name}.log`);

/**
 * Keeps one process running: when it ends by itself it is started again, after half a second at first and
 * up to half a minute when it keeps ending.
 *
 * @param {{ name: string, script: string, flags: string[], env: NodeJS.ProcessEnv, patience: number }} program
 *   `patience` is how long it may take, in milliseconds, to finish its work when stopped
 * @param {{ onChange: () => void, say: (line: string) => void }} report
 */
export function supervise(program, { onChange, say }) {
  const it = { name: program.name, pid: undefined, ends: 0, stopped: false };
  keepRunning(program, it, { onChange, say });
  it.stop = async () => {
    it.stopped = true;
    if (it.pid) await endProcess(it.pid, { milliseconds: program.patience });
  };
  it.kill = () => it.pid && endProcess(it.pid, { signal: 'SIGKILL' });
  return it;
}

async function keepRunning(program, it, { onChange, say }) {
  while (!it.stopped) {
    const started = Date.now();
    const child = launch(program);
    it.pid = child.pid;
    onChange();
    const how = await new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
      child.once('error', (error) => resolve(error.message));
    });
    it.pid = undefined;
    if (it.stopped) return;
    it.ends = Date.now() - started > 60_000 ? 1 : it.ends + 1;
    say(`${program.name} ended unexpectedly (${how}); starting it again. See ${logFile(program.name)}`);
    await pause(Math.min(30_000, 500 * 2 ** (it.ends - 1)));
  }
}

/** Its own process group: Ctrl-C in the terminal reaches the supervisor alone, which stops everything in order. */
function launch({ name, script, flags, env }) {
  const log = openLog(logFile(name));
  const child = spawn(pinnedNode(), [...flags, join(projectRoot, script)], {
    cwd: projectRoot,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

function openLog(file) {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(file, `${file}.old`);
  return openSync(file, 'a');
}
