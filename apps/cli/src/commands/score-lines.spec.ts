import { describe, expect, it } from '@jest/globals';

import { fileOf, ran } from '../testing/buffered-terminal.spec-support.js';
import { SAMPLE } from '../testing/sample-bundle.spec-support.js';

const LINE = JSON.stringify(SAMPLE);

describe('commonweal score --jsonl', () => {
  it('prints one result a line, the same as the bundle alone gives', async () => {
    const { exit, out } = await ran(['score', '--jsonl', fileOf(`${LINE}\r\n\n${LINE}`)]);
    const alone = JSON.parse((await ran(['score', fileOf(LINE), '--json'])).out);
    expect(exit).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([alone, alone]);
  });

  it('gives the faults of a faulty line with its number, goes on, and ends with 2', async () => {
    const { exit, out, err } = await ran(
      ['score', '--jsonl', '-'],
      `${LINE}\n\n{"version": 2\n{"version":1,"version":1}\n${LINE}\n`,
    );
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ exit, err }).toEqual({ exit: 2, err: '' });
    expect(answers.map(({ line, engine }) => line ?? engine)).toEqual(['1.0.0', 3, 4, '1.0.0']);
    expect(answers[2].faults).toEqual([{ path: '$.version', message: 'is written twice.' }]);
  });

  it('takes a line separator inside a text for what it is', async () => {
    const odd = JSON.stringify({
      ...SAMPLE,
      bids: SAMPLE.bids.map((bid) => ({ ...bid, excluded: 'late\u2028again' })),
    });
    expect((await ran(['score', '--jsonl', '-'], odd)).out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('refuses a file that is not there', async () => {
    expect(await ran(['score', '--jsonl', '/nowhere'])).toEqual({
      exit: 2,
      out: '',
      err: '/nowhere does not exist.\n',
    });
  });
});
