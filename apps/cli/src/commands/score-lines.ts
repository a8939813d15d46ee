import { scoreBundle } from '@commonweal/scoring';

import { type Line, lines } from '../input/lines.js';
import { unreadable } from '../input/read-bytes.js';
import { strictJson } from '@commonweal/canonical';
import { EXIT, type ExitCode, print, type Terminal } from '../terminal.js';
import { refuse } from './refuse.js';

/**
 * `commonweal score --jsonl FILE`: one bundle a line in, one result a line out, in the same order.
 *
 * One line is held at a time, so the file may be larger than memory. Empty lines are skipped; a faulty line gives
 * `{"line": n, "faults": [...]}` and makes the command end with 2.
 */
export async function scoreLinesCommand(file: string, terminal: Terminal): Promise<ExitCode> {
  try {
    return await scoreLines(file, terminal);
  } catch (error) {
    return refuse(terminal, unreadable(file, error));
  }
}

async function scoreLines(file: string, terminal: Terminal): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine;
  for await (const line of lines(file, terminal)) {
    if (isBlank(line)) continue;
    const { fine, answer } = scoredLine(line);
    if (!fine) exit = EXIT.refused;
    await print(terminal.stdout, `${JSON.stringify(answer)}\n`);
  }
  return exit;
}

const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d]);

const isBlank = ({ bytes }: Line): boolean => bytes.every((byte) => BLANKS.has(byte));

function scoredLine({ number, bytes }: Line): { fine: boolean; answer: unknown } {
  const input = strictJson(bytes);
  const result = input.ok ? scoreBundle(input.value) : input;
  if (result.ok) return { fine: true, answer: result.value };
  return { fine: false, answer: { line: number, faults: result.failure.faults } };
}
