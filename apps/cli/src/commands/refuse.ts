import type { Fault, Faults } from '@commonweal/result';

import { EXIT, type ExitCode, oneLine, print, type Terminal } from '../terminal.js';

/** Says every fault on standard error, a line each, and nothing on standard output. */
export async function refuse(terminal: Terminal, { faults }: Faults): Promise<ExitCode> {
  await print(terminal.stderr, faults.map((fault) => `${faultLine(fault)}\n`).join(''));
  return EXIT.refused;
}

export const faultLine = ({ path, message }: Fault): string => oneLine(`${path} ${message}`);
