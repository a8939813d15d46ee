import { describe, expect, it } from '@jest/globals';

import { differentTotal } from './lot-values';

const worth = (amount: string, vat: 'EXCLUDES_VAT' | 'INCLUDES_VAT' = 'EXCLUDES_VAT') => ({
  estimatedValue: { amount, currency: 'GBP', vat },
});
const whole = { amount: '300.00', currency: 'GBP', vat: 'EXCLUDES_VAT' } as const;

describe('what lots are worth together', () => {
  it('is said where it is something else than the tender is worth', () => {
    expect(differentTotal(whole, [worth('100.10'), worth('100.20')])).toEqual({ ...whole, amount: '200.30' });
  });

  it.each([
    ['they make the whole', whole, [worth('100.00'), worth('200.00')]],
    ['one has no value', whole, [worth('100.00'), { estimatedValue: null }]],
    ['VAT is in one of them', whole, [worth('100.00'), worth('100.00', 'INCLUDES_VAT')]],
    ['the tender has no value', null, [worth('100.00')]],
  ])('is not where %s', (_, all, lots) => expect(differentTotal(all, lots)).toBeNull());
});
