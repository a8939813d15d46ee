import { describe, expect, it } from '@jest/globals';

import { choiceGap, gainOf } from './choice-gap.js';
import type { ValueKind } from './measure.js';

const valued = (kind: ValueKind, priceYear = '2019') => ({ proxy: { kind, priceYear } });
const graded = { proxy: null };

describe('a choice of measures', () => {
  it.each([
    ['of nothing', [], 'NONE'],
    ['of measures without a value', [graded, graded], 'NO_VALUE'],
    ['of a public saving and of wellbeing', [valued('FISCAL_AND_ECONOMIC'), valued('WELLBEING')], 'MIXED_GAINS'],
    ['of prices of two years', [valued('FISCAL'), valued('FISCAL', '2020')], 'MIXED_YEARS'],
    ['of public savings, and of one that is graded', [valued('FISCAL'), graded], null],
    ['of wellbeing', [valued('WELLBEING')], null],
    ['of carbon beside wellbeing', [valued('CARBON'), valued('WELLBEING')], null],
  ] as const)('%s', (_, chosen, gap) => expect(choiceGap(chosen)).toBe(gap));

  it('says of each whose gain it is', () => {
    expect([graded, valued('FISCAL'), valued('WELLBEING'), valued('CARBON')].map(gainOf)).toEqual([
      ...[null, 'PUBLIC', 'PEOPLE', 'CARBON'],
    ]);
  });
});
