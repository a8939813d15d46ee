import { describe, expect, it } from '@jest/globals';

import { portalQuery } from './portal-query.js';
import { readSearch } from './wanted-search.js';

describe('a search that is kept', () => {
  it('has what narrows it, and nothing else', () => {
    expect(
      readSearch({
        words: '  care\u0000 ',
        cpv: ['85000000-9'],
        valueFrom: '10.50',
        isVcseFriendly: true,
        isSmeFriendly: true,
        place: null,
      }),
    ).toEqual({
      wanted: { words: 'care', cpv: ['85'], valueFrom: '1050', isVcseFriendly: true, isSmeFriendly: true },
      faults: [],
    });
  });

  it.each([
    ['nothing at all', {}, ['$.search']],
    ['nothing but blanks', { words: ' ', cpv: [], isVcseFriendly: false, isSmeFriendly: false }, ['$.search']],
    ['no code', { cpv: ['85', 'x'] }, ['$.search.cpv[1]']],
    ['no place', { place: 'Leeds' }, ['$.search.place']],
    ['no sums', { valueFrom: 'x', valueTo: '-1' }, ['$.search.valueFrom', '$.search.valueTo']],
  ])('is refused with %s', (_, sent, paths) => {
    expect(readSearch(sent).faults.map(({ path }) => path)).toEqual(paths);
  });

  it('leads to the same search in the portal', () => {
    const query = portalQuery({
      ...{ words: 'care & home', cpv: ['85', '9'], place: 'E09000014', valueFrom: '1050', isVcseFriendly: true },
      isSmeFriendly: true,
      ...{ closingAfter: '2027-06-30T22:59:59.999Z', closingBefore: '2027-07-31T23:00:00.000Z' },
    });
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      ...{ q: 'care & home', cpv: '85, 9', place: 'E09000014', least: '10.50', vcse: 'yes', sme: 'yes' },
      ...{ 'from-day': '01', 'from-month': '07', 'from-year': '2027' },
      ...{ 'to-day': '31', 'to-month': '07', 'to-year': '2027' },
    });
  });
});
