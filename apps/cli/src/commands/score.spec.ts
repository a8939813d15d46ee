import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { fileOf, ran } from '../testing/buffered-terminal.spec-support.js';
import { SAMPLE } from '../testing/sample-bundle.spec-support.js';

const TEXT = JSON.stringify(SAMPLE);

describe('commonweal score', () => {
  it('prints the result of a bundle as JSON', async () => {
    const { exit, out, err } = await ran(['score', fileOf(TEXT), '--json']);
    // A's social value: 3 · 8500 · .6 · (1 + 1/1.035) = £30,082.61, so 7.52 points of 10.
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      bids: [
        { id: 'B', status: 'ranked', rank: 1, total: '86.40', socialValue: '40000.00' },
        { id: 'A', status: 'ranked', rank: 2, total: '80.32', socialValue: '30082.61' },
      ],
    });
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
  });

  it('prints an aligned table for people', async () => {
    const { out } = await ran(['score', fileOf(TEXT)]);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'Rank  Bid  Total  Social value £  price (40 %)  q1 (24 %)  q2 (16 %)  sv-value (10 %)  sv-method (10 %)',
      '────  ───  ─────  ──────────────  ────────────  ─────────  ─────────  ───────────────  ────────────────',
      '   1  B    86.40        40000.00         40.00      14.40      16.00            10.00              6.00',
      '   2  A    80.32        30082.61         36.00      19.20       9.60             7.52              8.00',
    ]);
  });

  it('says who is not ranked and why, and that nobody is', async () => {
    const bids = SAMPLE.bids.map((bid) => ({ ...bid, excluded: `late\u001b[31m` }));
    const { exit, out } = await ran(['score', fileOf(JSON.stringify({ ...SAMPLE, bids }))]);
    expect(exit).toBe(0);
    expect(out).toContain('No bid is ranked.\n');
    expect(out).toContain('  - A: late\\u001b[31m\n');
  });

  it('reads standard input when the file is -', async () => {
    expect((await ran(['score', '-', '--json'], TEXT)).out).toBe((await ran(['score', fileOf(TEXT), '--json'])).out);
  });

  it('refuses faulty input: exit code 2, a line for each fault with its path, nothing on standard output', async () => {
    const bids = [
      { ...SAMPLE.bids[0], price: '1e9999' },
      { ...SAMPLE.bids[1], price: 90000, grades: { q1: '3', q2: '5' } },
    ];
    const { exit, out, err } = await ran(['score', fileOf(JSON.stringify({ ...SAMPLE, bids })), '--json']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['$.bids[0].price', '$.bids[1].price', "$.bids[1].grades['sv-method']"]);
  });

  it.each([
    ['a number written as 1e9999', TEXT.replace('"90000.00"', '1e9999'), '$.bids[1].price must be written as a text'],
    [
      'a field written twice',
      TEXT.replace('"price":"90000.00"', '"price":"1","price":"90000.00"'),
      '$.bids[1].price is written twice.',
    ],
    ['a text that is not JSON', TEXT.slice(0, -1), '$ is not JSON'],
    ['a file that is not there', null, '/nowhere.json does not exist.'],
  ])('refuses %s', async (_, text, fault) => {
    const { exit, out, err } = await ran(['score', text === null ? '/nowhere.json' : fileOf(text)]);
    expect({ exit, out, lines: err.trimEnd().split('\n').length }).toEqual({ exit: 2, out: '', lines: 1 });
    expect(err).toContain(fault);
  });

  it('writes a proof that verify accepts', async () => {
    const proof = fileOf('');
    await ran(['score', fileOf(TEXT), '--proof', proof]);
    expect(JSON.parse(readFileSync(proof, 'utf8')).bundle).toEqual(SAMPLE);
    expect((await ran(['verify', proof])).exit).toBe(0);
  });

  it('prints nothing when the proof cannot be written', async () => {
    const { exit, out, err } = await ran(['score', fileOf(TEXT), '--proof', '/nowhere/proof.json']);
    expect({ exit, out, err }).toEqual({ exit: 2, out: '', err: '/nowhere/proof.json does not exist.\n' });
  });

  it('adds a robustness report that is the same every time and leaves the hashes alone', async () => {
    const argv = ['score', fileOf(TEXT), '--json', '--robustness', '--draws', '200'];
    const [first, again, plain] = [await ran(argv), await ran(argv), await ran(argv.slice(0, 3))];
    expect(first.out).toBe(again.out);
    const { robustness, ...result } = JSON.parse(first.out);
    expect(result).toEqual(JSON.parse(plain.out));
    expect(robustness.simulation).toMatchObject({ seed: 1, draws: 200, winner: 'B' });
    expect((await ran(argv.filter((word) => word !== '--json'))).out).toContain(
      'Simulation (it never decides): 200 draws',
    );
  });

  it('refuses arguments that make no sense', async () => {
    for (const argv of [
      ['score'],
      ['score', 'x', '--draws', '0'],
      ['score', 'x', '--jsonl', '--proof', 'y'],
      ['guess'],
    ])
      expect((await ran(argv)).exit).toBe(2);
  });

  it('explains itself', async () => {
    expect(await ran(['score', '--help'])).toMatchObject({
      exit: 0,
      err: '',
      out: expect.stringContaining('--robustness'),
    });
  });
});
