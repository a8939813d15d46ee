import { describe, expect, it } from '@jest/globals';

import { upratedProxy } from './uprated-proxy.js';

describe('a value in newer prices', () => {
  it('is multiplied by the growth of the deflator, and says by which figures', () => {
    expect(upratedProxy({ pounds: '13000.00', priceYear: '2019' }, '2022')).toMatchObject({
      ...{ pounds: '14396.46', priceYear: '2022', from: '90.300', to: '100.000' },
      published: { pounds: '13000.00', priceYear: '2019' },
      source: { publisher: 'Office for National Statistics', status: 'R2' },
    });
  });

  it('takes the mean of its quarters for a financial year', () => {
    expect(upratedProxy({ pounds: '9800.00', priceYear: '2012/13' })).toMatchObject({
      ...{ pounds: '13659.22', priceYear: '2024/25', from: '80.625', to: '112.375' },
    });
  });

  it('stays as it is in its own year', () => {
    expect(upratedProxy({ pounds: '1.23', priceYear: '2005/06' }, '2005/06')?.pounds).toBe('1.23');
  });

  it.each(['1999', '1998/99', '2025', '2025/26', ''])('is not worked out from the prices of “%s”', (priceYear) => {
    expect(upratedProxy({ pounds: '1.00', priceYear })).toBeNull();
  });
});
