import { describe, expect, it } from '@jest/globals';

import { effectiveWeight, effectiveWeightText, fitsPrecision } from './effective-weight.js';

const criteria = [
  { key: 'quality', parentKey: null, weight: '40.0000' },
  { key: 'method', parentKey: 'quality', weight: '33.3333' },
  { key: 'staff', parentKey: 'method', weight: '50' },
];

describe('the effective weight', () => {
  it.each([
    ['quality', '40'],
    ['method', '13.33332'],
    ['staff', '6.66666'],
  ])('of %s is the exact product down the tree', (key, weight) => {
    expect(effectiveWeightText(key, criteria)).toBe(weight);
  });

  it('fits a precision only when every digit can be written', () => {
    expect(fitsPrecision(effectiveWeight('method', criteria), 4)).toBe(false);
    expect(fitsPrecision(effectiveWeight('quality', criteria), 0)).toBe(true);
  });
});
