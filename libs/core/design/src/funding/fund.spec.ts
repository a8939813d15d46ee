import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { pence } from '@commonweal/money';

import { type Fund, fundFaults, overCap } from './fund.js';

const fund: Fund = { total: pence(100_000_000n), capPerBid: pence(5_000_000n), matchPercent: '10' };
const faults = (more: Partial<Fund>) => fundFaults({ ...fund, ...more }, '$.fund').map(({ path }) => path);

describe('a fund', () => {
  it.each([
    [4_999_999n, false],
    [5_000_000n, false],
    [5_000_001n, true],
  ])('with a cap of £50,000: %s pence, refused: %s', (asked, refused) => {
    expect(overCap(pence(asked), fund, ['price']) !== null).toBe(refused);
  });

  it('says the cap and where the fault is', () => {
    expect(overCap(pence(5_000_001n), fund, ['price'])).toEqual({
      kind: 'OverCap',
      message: 'One application may ask for at most £50,000.00',
      path: ['price'],
    });
  });

  it('takes no application that it could not pay', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }), (total, cap) => {
        const isSound = faults({ total: pence(total), capPerBid: pence(cap) }).length === 0;
        expect(isSound).toBe(cap <= total);
      }),
    );
  });

  it.each([
    [{ matchPercent: '0' }, []],
    [{ matchPercent: null }, []],
    [{ matchPercent: '100' }, []],
    [{ matchPercent: '100.01' }, ['$.fund.matchPercent']],
    [{ matchPercent: '-1' }, ['$.fund.matchPercent']],
    [{ total: pence(0n), capPerBid: pence(0n) }, ['$.fund.total', '$.fund.capPerBid']],
    [{ capPerBid: pence(100_000_001n) }, ['$.fund.capPerBid']],
  ])('no. %# is judged field by field', (more, expected) => expect(faults(more as Partial<Fund>)).toEqual(expected));
});
