import { describe, expect, it } from '@jest/globals';
import { OPEN_MEASURES } from '@commonweal/measures';

import { GAINS, measureGap } from './measure-gap';

const valued = { criteria: [{ weight: '10', scoring: '{"kind":"sv-target"}' }] };
const idOf = (gain: string | null) => OPEN_MEASURES.measures.find(({ id }) => GAINS[id] === gain)?.id ?? '';

describe('what is missing from the measures of a lot', () => {
  it('is said where a public saving and wellbeing are chosen together', () => {
    expect(measureGap(valued, [idOf('PUBLIC'), idOf('PEOPLE')])).toBe('MIXED_GAINS');
    expect(measureGap(valued, [idOf('PUBLIC')])).toBeNull();
  });

  it('is said where nothing has a value in pounds', () => {
    expect([measureGap(valued, []), measureGap(valued, [idOf(null)])]).toEqual(['NONE', 'NO_VALUE']);
  });

  it.each([
    ['by grades alone', [{ weight: '10', scoring: '{"kind":"grade"}' }]],
    ['with a weight of nothing', [{ weight: '0', scoring: '{"kind":"sv-target"}' }]],
    ['not yet', [{ weight: '10', scoring: null }]],
  ])('is nothing where social value is scored %s', (_, criteria) => {
    expect(measureGap({ criteria }, [])).toBeNull();
  });
});
