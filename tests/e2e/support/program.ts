import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { endProcess } from '../../../infra/node/processes.mjs';
import { pinnedNode } from '../../../infra/node/pinned-node.mjs';
import { projectRoot } from '../../../infra/node/project-root.mjs';
import { eventually } from '../../support/eventually.js';

const endWithParent = fileURLToPath(new URL('./end-with-parent.mjs', import.meta.url));

/** What `npm start` says of a process. */
export interface ProgramPlan {
  readonly name: string;
  readonly script: string;
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A process of the platform. */
export interface Program {
  readonly name: string;
  /** Holds it as it is, until `goOn`. */
  readonly hold: () => void;
  readonly goOn: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts a process and waits until it answers for its health. */
export async function startProgram(plan: ProgramPlan): Promise<Program> {
  const parameters = [...plan.flags, '--import', endWithParent, join(projectRoot, plan.script)];
  const child = spawn(pinnedNode(), parameters, {
    cwd: projectRoot,
    env: { ...process.env, ...plan.env, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = outputOf(child);
  const stop = () => endProcess(Number(child.pid));
  try {
    await eventually(() => hasEnded(child) || isHealthy(plan), Boolean, 90_000);
    if (hasEnded(child)) throw new Error('It ended');
  } catch (cause) {
    await stop();
    throw new Error(`${plan.name} did not start:\n${output()}`, { cause });
  }
  const send = (signal: NodeJS.Signals) => () => void child.kill(signal);
  return { name: plan.name, hold: send('SIGSTOP'), goOn: send('SIGCONT'), stop };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

async function isHealthy({ env }: ProgramPlan): Promise<boolean> {
  const address = `http://127.0.0.1:${env['PORT']}/health`;
  const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
  await response.arrayBuffer();
  return response.ok;
}

function outputOf({ stdout, stderr }: ChildProcess): () => string {
  let text = '';
  for (const stream of [stdout, stderr]) stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
  return () => text.slice(-4_000);
}
