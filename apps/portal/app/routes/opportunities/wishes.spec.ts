import { describe, expect, it } from '@jest/globals';

import { wishedFilter } from './wished-filter';
import { isNarrowed, queryOf, type Wishes, wishesIn } from './wishes';

const nothing: Wishes = {
  words: '',
  cpv: '',
  place: '',
  least: '',
  most: '',
  from: '',
  to: '',
  vcse: false,
  sme: false,
};
const filterOf = (wishes: Partial<Wishes>) => wishedFilter({ ...nothing, ...wishes });

describe('wishes', () => {
  it('come out of an address as they went in', () => {
    const wishes = {
      ...nothing,
      words: 'care & home',
      cpv: '85',
      least: '5',
      from: '2027-03-27',
      vcse: true,
      sme: true,
    };
    expect(wishesIn(new URLSearchParams(queryOf(wishes)))).toEqual(wishes);
  });

  it('are sums without the sign that the form shows', () => {
    expect(wishesIn(new URLSearchParams('least=£+1,250&most=£9')).least).toBe('1,250');
  });

  it('leave nothing empty in the address', () => {
    expect(queryOf(nothing)).toBe('');
    expect(queryOf(nothing, { after: null, past: 'x' })).toBe('past=x');
  });

  it('narrow the list unless they are words alone', () => {
    expect(isNarrowed({ ...nothing, words: 'care' })).toBe(false);
    expect(isNarrowed({ ...nothing, place: 'Leeds' })).toBe(true);
    expect(isNarrowed({ ...nothing, vcse: true })).toBe(true);
    expect(isNarrowed({ ...nothing, sme: true })).toBe(true);
  });
});

describe('what is asked for', () => {
  it.each([
    ['words', { words: 'care' }, { words: 'care' }],
    ['codes between commas', { cpv: '85, 90910000-9' }, { cpv: ['85', '90910000-9'] }],
    ['sums as people write them', { least: '1,250', most: '250000.50' }, { valueFrom: '1250', valueTo: '250000.50' }],
    [
      'days by UK clocks, the first with its midnight',
      { from: '2027-07-01' },
      { closingAfter: '2027-06-30T22:59:59.999Z' },
    ],
    ['days to the end of the last', { to: '2027-01-01' }, { closingBefore: '2027-01-02T00:00:00.000Z' }],
    ['what suits the voluntary sector', { vcse: true }, { isVcseFriendly: true, isSmeFriendly: null }],
    ['what suits small enterprises', { sme: true }, { isVcseFriendly: null, isSmeFriendly: true }],
    ['nothing', {}, { words: null, cpv: null, valueFrom: null, closingAfter: null, isVcseFriendly: null }],
  ])('is %s', (_, wishes, filter) => expect(filterOf(wishes)).toMatchObject({ filter, faults: [] }));

  it.each([
    ['a code of letters', { cpv: 'abc' }, [{ field: 'cpv', words: 'cpv' }]],
    ['a sum in words', { least: 'abc' }, [{ field: 'least', words: 'sum' }]],
    ['a sum with commas elsewhere', { most: '1,2' }, [{ field: 'most', words: 'sum' }]],
    ['sums the wrong way round', { least: '10', most: '9.99' }, [{ field: 'most', words: 'sumOrder' }]],
    ['a day that does not exist', { from: '2027-02-30' }, [{ field: 'from', words: 'day' }]],
    ['days the wrong way round', { from: '2027-02-02', to: '2027-02-01' }, [{ field: 'to', words: 'dayOrder' }]],
  ])('is not understood: %s', (_, wishes, faults) => expect(filterOf(wishes).faults).toEqual(faults));
});
