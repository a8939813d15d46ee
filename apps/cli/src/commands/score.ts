import { writeFile } from 'node:fs/promises';

import {
  parseBundle,
  robustnessReport,
  type RobustnessReport,
  scoreBundle,
  type ScoreResult,
} from '@commonweal/scoring';
import type { Faults, Result } from '@commonweal/result';

import { unreadable } from '../input/read-bytes.js';
import { readJson } from '../input/read-json.js';
import { jsonChunks } from '../output/json-chunks.js';
import { robustnessText } from '../output/robustness-text.js';
import { scoreText } from '../output/score-text.js';
import { EXIT, type ExitCode, print, type Terminal } from '../terminal.js';
import { refuse } from './refuse.js';
import { scoreLinesCommand } from './score-lines.js';

export interface ScoreOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly proof?: string;
  readonly robustness?: boolean;
  /** of the simulation */
  readonly seed: number;
  readonly draws: number;
}

/** A result, with the robustness report when it was asked for; null when there are too many bids for one. */
interface Scored {
  readonly result: ScoreResult;
  readonly robustness?: RobustnessReport | null;
}

/** `commonweal score FILE`: the result of a proof bundle. */
export async function scoreCommand(file: string, options: ScoreOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.jsonl) return scoreLinesCommand(file, terminal);
  const scored = await scoredFile(file, options, terminal);
  if (!scored.ok) return refuse(terminal, scored.failure);
  for (const text of options.json ? jsonText(scored.value) : [humanText(scored.value)])
    await print(terminal.stdout, text);
  return EXIT.fine;
}

/** Lets go of the bundle before anything is printed: of a large tender only the result stays in memory. */
async function scoredFile(file: string, options: ScoreOptions, terminal: Terminal): Promise<Result<Scored, Faults>> {
  const input = await readJson(file, terminal);
  if (!input.ok) return input;
  const scored = scoredBundle(input.value, options);
  if (!scored.ok || options.proof === undefined) return scored;
  const fault = await writeProof(options.proof, input.value, scored.value);
  return fault === null ? scored : { ok: false, failure: fault };
}

function scoredBundle(bundle: unknown, { robustness = false, seed, draws }: ScoreOptions): Result<Scored, Faults> {
  const result = scoreBundle(bundle, { quadratic: robustness });
  if (!result.ok) return result;
  if (!robustness) return { ok: true, value: { result: result.value } };
  const input = parseBundle(bundle);
  if (!input.ok) return input;
  return {
    ok: true,
    value: { result: result.value, robustness: robustnessReport(input.value, { seed, draws }) },
  };
}

/** Writes bundle and result side by side; what cannot be written is the caller's to mend, like a file that cannot be read. */
async function writeProof(file: string, bundle: unknown, { result }: Scored): Promise<Faults | null> {
  try {
    await writeFile(file, jsonChunks({ version: 1, bundle, result }));
    return null;
  } catch (error) {
    return unreadable(file, error);
  }
}

/** The hashes cover the result without its robustness report. */
const jsonText = ({ result, robustness }: Scored): Iterable<string> =>
  jsonChunks(robustness === undefined ? result : { ...result, robustness });

const humanText = ({ result, robustness }: Scored): string =>
  robustness === undefined ? scoreText(result) : `${scoreText(result)}\n${robustnessText(robustness)}`;
