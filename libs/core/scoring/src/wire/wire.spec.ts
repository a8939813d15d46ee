import { canonicalJson, sha256 } from '@commonweal/canonical';
import { describe, expect, it } from '@jest/globals';

import { bundle, onlyLeaf, PRICE_AND_QUALITY, resultOf } from '../tender.spec-support.js';
import type { Bundle } from './bundle.js';
import { scoreBundle } from './score-bundle.js';
import type { ScoreResult } from './score-result.js';
import { verifyResult } from './verify-result.js';

const part = (id: string) => ({ id, quantity: '1', unitValue: '1', years: 1 });
const BUNDLE: Bundle = bundle({
  criteria: PRICE_AND_QUALITY,
  bids: [
    { id: 'B', price: '130', grades: { quality: '78' } },
    { id: 'A', price: '100', grades: { quality: '60' }, commitments: [part('c2'), part('c1')] },
    { id: 'C', excluded: 'late' },
  ],
});
const RESULT: ScoreResult = resultOf(BUNDLE);
const MANY = bundle({
  criteria: onlyLeaf({ kind: 'min-max' }),
  bids: Array.from({ length: 201 }, (_, index) => ({ id: `b${index}`, price: String(index) })),
});

const faultsOf = (result: unknown, of: unknown = BUNDLE): readonly string[] => {
  const verified = verifyResult(of, result);
  return verified.ok ? [] : verified.failure.faults.map(({ path, message }) => `${path} ${message}`);
};

describe('the hashes of a result', () => {
  it('are those of the canonical forms, bids and commitments sorted by id', () => {
    const sorted = {
      ...BUNDLE,
      bids: [{ ...BUNDLE.bids[1], commitments: [part('c1'), part('c2')] }, BUNDLE.bids[0], BUNDLE.bids[2]],
    };
    const { resultHash, ...unsigned } = RESULT;
    expect(RESULT.inputHash).toBe(sha256(canonicalJson(sorted)));
    expect(resultHash).toBe(sha256(canonicalJson(unsigned)));
  });

  it('change with the input', () => {
    expect(resultOf({ ...BUNDLE, tieBreak: ['price'] }).inputHash).not.toBe(RESULT.inputHash);
  });

  it('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(RESULT))).toEqual(RESULT);
  });
});

describe('verifying a result', () => {
  it('confirms what the bundle gives', () => {
    expect(verifyResult(BUNDLE, JSON.parse(JSON.stringify(RESULT)))).toEqual({
      ok: true,
      value: { resultHash: RESULT.resultHash },
    });
  });

  it('names each part that differs', () => {
    const [first, ...others] = RESULT.bids;
    const changed = {
      ...RESULT,
      bids: [{ ...first, total: '99.00' }, ...others],
      ties: [['A', 'B']],
      note: 'x',
      engine: undefined,
    };
    expect(faultsOf(changed)).toEqual([
      '$.engine is missing, but the bundle gives "1.0.0".',
      '$.bids[0].total is "99.00", but the bundle gives "80.00".',
      '$.ties has 1 items, but the bundle gives 0.',
      '$.note is not part of what the bundle gives.',
    ]);
  });

  it.each([[null], [7], [[]]])('refuses %j for a result', (result) => {
    expect(faultsOf(result)).toEqual([expect.stringContaining('but the bundle gives an object.')]);
  });

  it('refuses other things in place of lists and objects', () => {
    expect(faultsOf({ ...RESULT, bids: 7, leaves: [null, null] })).toEqual([
      '$.leaves[0] is null, but the bundle gives an object.',
      '$.leaves[1] is null, but the bundle gives an object.',
      '$.bids is 7, but the bundle gives a list.',
    ]);
  });

  it('says what is wrong with a faulty bundle', () => {
    expect(faultsOf(RESULT, { ...BUNDLE, version: 2 })).toEqual(['$.version must be 1.']);
    expect(scoreBundle({ version: 1 }).ok).toBe(false);
  });

  it('compares a result of many bids with one made by the same checks', () => {
    expect(faultsOf(resultOf(MANY), MANY)).toEqual([]);
    expect(faultsOf(resultOf(MANY, { quadratic: true }), MANY)).toEqual([]);
  });
});
