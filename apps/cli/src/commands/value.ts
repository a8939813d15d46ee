import { valueCommitments } from '@commonweal/social-value';

import { readJson } from '../input/read-json.js';
import { valueText } from '../output/value-text.js';
import { EXIT, type ExitCode, print, type Terminal } from '../terminal.js';
import { refuse } from './refuse.js';

export interface ValueOptions {
  readonly json?: boolean;
}

/** `commonweal value FILE`: what each commitment is worth, by year and in total. */
export async function valueCommand(file: string, { json }: ValueOptions, terminal: Terminal): Promise<ExitCode> {
  const input = await readJson(file, terminal);
  if (!input.ok) return refuse(terminal, input.failure);
  const valuation = valueCommitments(input.value);
  if (!valuation.ok) return refuse(terminal, valuation.failure);
  await print(terminal.stdout, json ? `${JSON.stringify(valuation.value, null, 2)}\n` : valueText(valuation.value));
  return EXIT.fine;
}
