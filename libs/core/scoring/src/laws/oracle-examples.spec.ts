import { describe, expect, it } from '@jest/globals';

import { oracle } from './oracle.spec-support.js';
import { oracleSocialValue } from './oracle-social-value.spec-support.js';
import { randomTender } from './random-tender.spec-support.js';
import { roundHalfUp, written } from './rational.spec-support.js';
import type { RawBundle } from './raw-bundle.spec-support.js';

const totals = (bundle: RawBundle): Record<string, string> =>
  Object.fromEntries(oracle(bundle).ranked.map(({ id, total }) => [id, total]));

describe('the oracle, before it judges anything', () => {
  it('gives the Digital Marketplace buyers’ guide example: 66.7, 100.0 and 33.3', () => {
    const bids = ['15000', '10000', '30000'].map((price, index) => ({ id: `${index}`, price }));
    const criteria = [{ id: 'p', weight: '100', scoring: { kind: 'lowest-ratio' } }];
    expect(totals({ version: 1, method: { kind: 'weighted-sum', precision: 1 }, criteria, bids })).toEqual({
      '0': '66.7',
      '1': '100.0',
      '2': '33.3',
    });
  });

  it('gives the guide to SROI example: £359,069.57', () => {
    const commitment = {
      id: 'c',
      measure: 'm',
      quantity: '60',
      unitValue: '8500',
      years: 2,
      deadweight: '0.4',
      attribution: '0.3',
      dropOff: '0.3',
    };
    expect(written(roundHalfUp(oracleSocialValue({ id: 'A', commitments: [commitment] }), 2), 2)).toBe('359069.57');
  });

  it('shows the published rank reversal', () => {
    const criteria = [
      { id: 'p', weight: '50', scoring: { kind: 'lowest-ratio' } },
      { id: 'q', weight: '50', scoring: { kind: 'grade', max: '100' } },
    ];
    const a = { id: 'A', price: '100', grades: { q: '60' } };
    const b = { id: 'B', price: '130', grades: { q: '78' } };
    const c = { id: 'C', price: '60', grades: { q: '10' } };
    const bundle: RawBundle = { version: 1, method: { kind: 'weighted-sum' }, criteria, bids: [a, b, c] };
    expect(totals(bundle)).toEqual({ A: '60.00', B: '62.08', C: '55.00' });
    expect(totals({ ...bundle, bids: [a, b] })).toEqual({ A: '80.00', B: '77.46' });
  });

  it('makes the same tender from the same seed', () => {
    expect(randomTender({ seed: 7 })).toEqual(randomTender({ seed: 7 }));
  });
});
