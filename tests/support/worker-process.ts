import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { runScript } from '../../infra/node/run-script.mjs';
import { auditFiles } from './audit-files.js';
import { eventually } from './eventually.js';

const fixture = fileURLToPath(new URL('./fixture-worker.mjs', import.meta.url));
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** A real worker process. */
export interface WorkerProcess {
  readonly pid: number;
  readonly send: (signal: NodeJS.Signals) => void;
  /** How it ended; resolves when it has. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** What it wrote. */
  readonly output: () => string;
}

/** The processes run what the compiler made. */
export const buildWorker = (): Promise<unknown> => runScript([compiler, '-b', 'apps/worker']);

/** Starts the worker of fixture-worker.mjs; it may end at once, if its settings make it. */
export function spawnWorker(settings: Record<string, string>): WorkerProcess {
  const quick = {
    PORT: '0',
    // Longer than a busy machine keeps a living worker waiting, or its jobs would be taken from it.
    JOB_LOCK_MS: '3000',
    JOB_STALL_CHECK_MS: '500',
    OUTBOX_REVIEW_MS: '250',
    OUTBOX_OVERDUE_MS: '500',
    TRANSACTION_IDLE_MS: '2000',
    ...auditFiles(),
  };
  const child = spawn(process.execPath, [fixture], {
    env: { PATH: process.env['PATH'], ...quick, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  return { pid: Number(child.pid), send: (signal) => void child.kill(signal), ended, output: () => text };
}

/** Starts a worker and waits until it takes jobs. */
export async function startWorker(settings: Record<string, string>): Promise<WorkerProcess> {
  const worker = spawnWorker(settings);
  const isStarted = (text: string): boolean => text.includes('worker started');
  try {
    await eventually(() => worker.output(), isStarted, 120_000);
    return worker;
  } catch (error) {
    worker.send('SIGKILL');
    throw error;
  }
}

/** Where the worker answers for its health. */
export function addressOf(worker: WorkerProcess): string {
  const line =
    worker
      .output()
      .split('\n')
      .find((text) => text.includes('worker started')) ?? '{}';
  const { address } = JSON.parse(line) as { address: { address: string; port: number } };
  return `http://${address.address}:${address.port}`;
}
