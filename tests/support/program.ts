import { spawn } from 'node:child_process';

/** How a program ended and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A program under way. */
export interface Program {
  readonly output: () => string;
  readonly ended: Promise<Ended>;
  readonly send: (signal: NodeJS.Signals) => void;
}

/** Starts a Node program with these settings and no others. */
export function startProgram(parameters: readonly string[], settings: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [...parameters], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, output: text })));
  return { output: () => text, ended, send: (signal) => void child.kill(signal) };
}
