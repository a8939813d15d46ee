import { describe, expect, it } from '@jest/globals';

import { countsTheSame, withoutTenth } from './without-effect';

const borough = { code: 'E06999001', place: { kind: 'LOCAL_AUTHORITY' } };
const street = { code: 'E01999001', place: { kind: 'NEIGHBOURHOOD' } };
const row = (code: string, decile: number | null, factor: string) => ({ code, decile, factor });

describe('factors by tenths that do nothing, and said “Saved”', () => {
  it('are those of places other than neighbourhoods, before anything is saved', () => {
    expect(withoutTenth({ places: [borough, street, { code: 'E09000001', place: null }] })).toEqual([
      ...['E06999001', 'E09000001'],
    ]);
  });

  it('are those of places of which no tenth was known when they were saved', () => {
    const placeFactors = { places: [row(borough.code, null, '1'), row(street.code, null, '1')] };
    expect(withoutTenth({ places: [borough, street], placeFactors })).toEqual(['E06999001', 'E01999001']);
  });

  it.each([
    ['nothing is saved', null, false],
    ['every place counts 1', { places: [row('a', null, '1'), row('b', 1, '1.0000')] }, true],
    ['one counts more', { places: [row('a', null, '1'), row('b', 1, '1.5')] }, false],
  ])('count everything the same: %s', (_, placeFactors, same) => {
    expect(countsTheSame({ places: [], placeFactors })).toBe(same);
  });
});
