import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ITL_1, ITL_2, ITL_REGIONS, itlRegion } from './itl-regions.js';
import { regionOfAreas } from './region-of-areas.js';

const NORTH_WEST = 'E12000002';

describe('the regions of notices', () => {
  it('are twelve with forty-one parts, each behind what it lies in', () => {
    expect([ITL_1.length, ITL_2.length, ITL_REGIONS.length]).toEqual([12, 41, 53]);
    expect(new Set(ITL_REGIONS.map(({ code }) => code)).size).toBe(53);
    expect(ITL_REGIONS.map(({ code }) => code)).toEqual(ITL_REGIONS.map(({ code }) => code).toSorted());
  });

  it.each([
    ['a metropolitan district', [['E08000003', NORTH_WEST]], 'UKD3'],
    ['a district, by its county', [['E07000118', NORTH_WEST, 'E10000017']], 'UKD4'],
    ['a London borough', [['E09000030', 'E12000007']], 'UKI4'],
    ['a council of Wales', [['W06000015']], 'UKL2'],
    [
      'two districts of one county',
      [
        ['E07000117', 'E10000017'],
        ['E07000118', 'E10000017'],
      ],
      'UKD4',
    ],
    ['neighbours in one region of level 1', [['E08000003'], ['E06000008']], 'UKD'],
    ['what only a region of England is known of', [['E07999999', NORTH_WEST]], 'UKD'],
  ])('of %s', (_, areas, code) => expect(regionOfAreas(areas)?.code).toBe(code));

  it.each([
    ['no area', []],
    ['an area that nobody knows', [['E06999001']]],
    ['one that is known beside one that is not', [['E08000003'], ['E06999001']]],
    ['areas of two regions', [['E08000003'], ['E09000030']]],
  ])('are none for %s', (_, areas) => expect(regionOfAreas(areas)).toBeUndefined());

  it('do not depend on the order of areas, nor on naming one twice', () => {
    const area = fc.constantFrom(
      ['E08000003'],
      ['E06000008'],
      ['E07000118', 'E10000017'],
      ['E09000030'],
      ['E06999001'],
    );
    fc.assert(
      fc.property(fc.array(area, { maxLength: 4 }), (areas) => {
        expect(regionOfAreas([...areas, ...areas].toReversed())).toBe(regionOfAreas(areas));
      }),
    );
  });

  it('are found by code', () => {
    expect(itlRegion('UKL1')?.nameCy).toBe('Gorllewin Cymru a’r Cymoedd');
    expect(itlRegion('UKD33')).toBeUndefined();
  });
});
