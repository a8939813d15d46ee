import { describe, expect, it } from '@jest/globals';

import { fileOf, ran } from '../testing/buffered-terminal.spec-support.js';
import { SAMPLE } from '../testing/sample-bundle.spec-support.js';

const BUNDLE = fileOf(JSON.stringify(SAMPLE));
const resultText = async (): Promise<string> => (await ran(['score', BUNDLE, '--json'])).out;

describe('commonweal verify', () => {
  it('accepts what the bundle gives', async () => {
    const { exit, out } = await ran(['verify', BUNDLE, fileOf(await resultText())]);
    expect({ exit, first: out.split('\n')[0] }).toEqual({ exit: 0, first: 'The result is what the bundle gives.' });
  });

  it('accepts a result that carries a robustness report', async () => {
    const { out } = await ran(['score', BUNDLE, '--json', '--robustness', '--draws', '10']);
    expect((await ran(['verify', BUNDLE, fileOf(out)])).exit).toBe(0);
  });

  it('names each part of a result that differs, and ends with 1', async () => {
    const forged = (await resultText()).replace('"86.40"', '"86.41"');
    const { exit, out } = await ran(['verify', BUNDLE, fileOf(forged)]);
    expect(exit).toBe(1);
    expect(out).toContain('$.bids[0].total is "86.41", but the bundle gives "86.40".');
    const answer = JSON.parse((await ran(['verify', BUNDLE, fileOf(forged), '--json'])).out);
    expect(answer).toMatchObject({ verified: false, differences: [{ path: '$.bids[0].total' }] });
  });

  it('refuses input that is no bundle, no result or no proof', async () => {
    expect(await ran(['verify', fileOf('{}'), fileOf('{}')])).toMatchObject({ exit: 2, out: '' });
    expect(await ran(['verify', BUNDLE, fileOf('{')])).toMatchObject({ exit: 2, out: '' });
    expect(await ran(['verify', BUNDLE])).toMatchObject({ exit: 2, err: expect.stringContaining('is not a proof') });
  });
});
