import { describe, expect, it } from '@jest/globals';

import { namesAround } from './larger-places';

const around = [
  { code: 'E12999001', name: 'Far North' },
  { code: 'E06999001', name: 'Harbourside' },
];

describe('the larger places in all of which a tender is delivered', () => {
  it.each([
    ['one', ['E06999001'], 'Harbourside'],
    ['two', ['E06999001', 'E12999001'], 'Far North, Harbourside'],
    ['none', ['E05999001'], ''],
  ])('are %s', (_, codes, names) => expect(namesAround(around, codes)).toBe(names));
});
