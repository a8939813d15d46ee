import { describe, expect, it } from '@jest/globals';

import type { DumpLine } from '@commonweal/audit-tree';

import { fileOf, ran } from '../testing/buffered-terminal.spec-support.js';
import { dumpOf, FORGERS_KEY, headsOf, leaf, signed, textOf } from '../testing/sample-dump.spec-support.js';

const LEAVES = Array.from({ length: 10 }, (_, number) => leaf(number));
const DUMP = dumpOf(LEAVES);
const ANCHORS = headsOf(DUMP);

const verified = (dump: readonly unknown[], anchors: readonly unknown[] = []) =>
  ran([
    ...['audit', 'verify', fileOf(textOf(dump), 'dump.jsonl')],
    ...(anchors.length > 0 ? ['--anchor', fileOf(textOf(anchors), 'anchors.jsonl')] : []),
  ]);

const withLine = (index: number, change: (line: DumpLine) => unknown): unknown[] =>
  DUMP.map((line, at) => (at === index ? change(line) : line));

describe('commonweal audit verify', () => {
  it('accepts what was signed, and says how far that goes without anchors', async () => {
    const { exit, out } = await verified(DUMP);
    expect({ exit, first: out.split('\n')[0] }).toEqual({
      exit: 0,
      first: 'The audit log is what was signed: 10 changes.',
    });
    expect(out).toContain('Without --anchor this shows only that the dump agrees with itself');
  });

  it('accepts what agrees with the anchors, also those made after the dump', async () => {
    const later = signed({ size: 12, root: 'b'.repeat(64), signedAt: '2030-01-01T00:00:00.000000Z' });
    const { exit, out } = await verified(DUMP, [...ANCHORS, later]);
    expect(exit).toBe(0);
    expect(out).toContain('It agrees with 4 anchors. 1 were made after the dump');
  });

  it('accepts a log without a single change', async () => {
    expect((await verified(dumpOf([]))).out).toContain('what was signed: 0 changes.');
  });

  it.each<[string, readonly unknown[], string]>([
    ['a changed leaf', withLine(2, (line) => ({ ...line, leaf: leaf(1, 'closeTender') })), 'is not what was entered'],
    ['a changed leaf with its hash', dumpWithNewLeaf(), 'something from leaf 0 on was changed'],
    ['a leaf left out', DUMP.filter((_, index) => index !== 2), 'leaves are missing or moved'],
    ['leaves that changed places', [DUMP[0], DUMP[2], DUMP[1], ...DUMP.slice(3)], 'leaves are missing or moved'],
    ['a changed root', withLine(4, (line) => ({ head: { ...headOf(line), root: 'c'.repeat(64) } })), 'another root'],
    ['a head dated back', withLine(4, (line) => ({ head: { ...headOf(line), signedAt: 'now' } })), 'has a signature'],
    [
      'a line with something more',
      withLine(1, (line) => ({ ...line, leaf: { ...leaf(0), more: 1 } })),
      'neither a leaf',
    ],
    ['a last leaf without a head', DUMP.slice(0, -1), 'is covered by no signed head'],
    ['no opening', DUMP.slice(1), 'does not say that this is a dump'],
  ])('finds %s', async (_, dump, said) => {
    const { exit, out } = await verified(dump);
    expect(exit).toBe(1);
    expect(out).toContain('The audit log is NOT what was signed');
    expect(out).toContain(said);
  });

  it('finds a history rebuilt with the right key, by its anchors alone', async () => {
    const rebuilt = dumpOf(LEAVES.map((each, index) => (index === 4 ? leaf(4, 'closeTender') : each)));
    expect((await verified(rebuilt)).exit).toBe(0);
    const { exit, out } = await verified(rebuilt, ANCHORS);
    expect(exit).toBe(1);
    expect(out).toContain('anchor of 6 leaves has another root than the dump gives: history was rewritten.');
  });

  it('finds a history signed with another key, and one that ends too early', async () => {
    const foreign = await verified(dumpOf(LEAVES, { every: 3, key: FORGERS_KEY }), ANCHORS);
    expect(foreign.out).toContain('is signed with a key that no anchor has');
    const short = await verified(dumpOf(LEAVES.slice(0, 6)), ANCHORS);
    expect(short.out).toContain('is missing in the dump: leaves or heads were removed');
  });

  it('answers as JSON', async () => {
    const answer = JSON.parse((await ran(['audit', 'verify', fileOf(textOf(DUMP)), '--json'])).out);
    expect(answer).toMatchObject({ verified: true, leaves: 10, head: { size: 10 }, differences: [] });
  });

  it('refuses what it cannot read', async () => {
    expect(await ran(['audit', 'verify', '/no/such/file'])).toMatchObject({ exit: 2, out: '' });
    expect(await ran(['audit', 'verify', fileOf('{')])).toMatchObject({ exit: 2, out: '' });
    expect(await verified(DUMP, [{}])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('line 1 is no signed head'),
    });
  });
});

function headOf(line: DumpLine) {
  if (!('head' in line)) throw new Error('This line is no head');
  return line.head;
}

/** The second leaf and its hash are other ones; the heads are those of before. */
function dumpWithNewLeaf(): unknown[] {
  const other = dumpOf(LEAVES.map((each, index) => (index === 1 ? leaf(1, 'closeTender') : each)));
  return withLine(2, () => other[2]);
}
