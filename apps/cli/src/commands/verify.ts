import type { Faults, Result } from '@commonweal/result';
import { verifyResult } from '@commonweal/scoring';

import { readJson } from '../input/read-json.js';
import { EXIT, type ExitCode, print, type Terminal } from '../terminal.js';
import { faultLine, refuse } from './refuse.js';

export interface VerifyOptions {
  readonly json?: boolean;
}

/** A bundle and a result; without a result file, the first one is a proof that holds both. */
export interface VerifiedFiles {
  readonly bundle: string;
  readonly result: string | undefined;
}

interface Pair {
  readonly bundle: unknown;
  readonly result: unknown;
}

/** `commonweal verify BUNDLE RESULT`: says whether the result is what the bundle gives; ends with 1 when it is not. */
export async function verifyCommand(
  files: VerifiedFiles,
  options: VerifyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const pair = await readPair(files, terminal);
  if (!pair.ok) return refuse(terminal, pair.failure);
  const verified = verifyResult(pair.value.bundle, withoutReport(pair.value.result));
  if (!verified.ok && verified.failure.kind === 'InvalidBundle') return refuse(terminal, verified.failure);
  await print(terminal.stdout, options.json ? jsonAnswer(verified) : plainAnswer(verified));
  return verified.ok ? EXIT.fine : EXIT.different;
}

async function readPair({ bundle, result }: VerifiedFiles, terminal: Terminal): Promise<Result<Pair, Faults>> {
  const first = await readJson(bundle, terminal);
  if (!first.ok) return first;
  if (result === undefined) return proofPair(first.value);
  const second = await readJson(result, terminal);
  return second.ok ? { ok: true, value: { bundle: first.value, result: second.value } } : second;
}

function proofPair(proof: unknown): Result<Pair, Faults> {
  if (isObject(proof) && 'bundle' in proof && 'result' in proof)
    return { ok: true, value: { bundle: proof.bundle, result: proof.result } };
  const message = 'is not a proof: it lacks "bundle" or "result". Name a result file too.';
  return { ok: false, failure: { kind: 'InvalidProof', message, faults: [{ path: '$', message }] } };
}

/** The robustness report, which never decides, is no part of what the hashes cover. */
function withoutReport(result: unknown): unknown {
  if (!isObject(result) || !('robustness' in result)) return result;
  const { robustness: _, ...rest } = result;
  return rest;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Verified = ReturnType<typeof verifyResult>;

const plainAnswer = (verified: Verified): string =>
  verified.ok
    ? `The result is what the bundle gives.\nResult ${verified.value.resultHash}\n`
    : `The result is NOT what the bundle gives:\n${verified.failure.faults.map((fault) => `  ${faultLine(fault)}\n`).join('')}`;

function jsonAnswer(verified: Verified): string {
  const answer = verified.ok
    ? { verified: true, resultHash: verified.value.resultHash, differences: [] }
    : { verified: false, differences: verified.failure.faults };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
