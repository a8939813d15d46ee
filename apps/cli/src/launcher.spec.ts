import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { fileOf } from './testing/buffered-terminal.spec-support.js';
import { SAMPLE, SROI } from './testing/sample-bundle.spec-support.js';

const LAUNCHER = join(import.meta.dirname, '..', 'bin', 'commonweal.mjs');
const MEBIBYTE = 1024 * 1024;
const BUILD_MS = 240_000;

function launched(argv: readonly string[], environment: Record<string, string> = {}) {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = { ...inherited, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...argv], { encoding: 'utf8', env });
  return { exit: status, out: stdout, err: stderr };
}

/** Makes each Node process say on standard error how much memory it took at most, in KiB. */
const REPORT_PEAK = join(import.meta.dirname, '../../../infra/node/report-peak.mjs');

function peakMebibytes(argv: readonly string[]): number {
  const { err } = launched(argv, { NODE_OPTIONS: `--import=${REPORT_PEAK}` });
  return Math.max(...[...err.matchAll(/peak=(\d+)/g)].map(([, kibibytes]) => Number(kibibytes) / 1024));
}

/** A file of lines of a mebibyte each; every line is refused quickly, so that only reading counts. */
async function largeFile(mebibytes: number): Promise<string> {
  const file = fileOf('');
  const line = `${JSON.stringify({ version: 2, padding: 'x'.repeat(MEBIBYTE) })}\n`;
  await pipeline(Readable.from(Array.from({ length: mebibytes }, () => line)), createWriteStream(file));
  return file;
}

describe('the commonweal command', () => {
  const bundle = fileOf(JSON.stringify(SAMPLE));

  beforeAll(() => expect(launched(['--help']).exit).toBe(0), BUILD_MS);

  it('scores, values and verifies as a process of its own', () => {
    const scored = launched(['score', bundle, '--json']);
    expect(scored).toMatchObject({ exit: 0, err: '' });
    expect(launched(['verify', bundle, fileOf(scored.out)]).exit).toBe(0);
    expect(JSON.parse(launched(['value', fileOf(JSON.stringify(SROI)), '--json']).out).total).toBe('359069.57');
  });

  it('ends with 2 and a silent standard output on faulty input', () => {
    expect(launched(['score', fileOf('{}')])).toMatchObject({ exit: 2, out: '' });
  });

  it('prints the same bytes whatever the locale and time zone of the machine', () => {
    const here = launched(['score', bundle, '--json']).out;
    expect(
      launched(['score', bundle, '--json'], { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Apia' }).out,
    ).toBe(here);
  });

  it(
    'needs no more memory for twice as many lines, once lines read have to be collected',
    async () => {
      const [large, twice] = [await largeFile(100), await largeFile(200)];
      expect(peakMebibytes(['score', '--jsonl', twice]) - peakMebibytes(['score', '--jsonl', large])).toBeLessThan(40);
    },
    BUILD_MS,
  );
});
