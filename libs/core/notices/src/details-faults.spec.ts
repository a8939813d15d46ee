import { describe, expect, it } from '@jest/globals';

import { detailsFaults } from './details-faults.js';
import { carriedOn, NO_DETAILS } from './notice-details.js';
import { isOcidPrefix, ownOcid, releaseIdOf } from './ocid.js';

describe('details of a notice', () => {
  it('may be empty, and may have lines where there is room for them', () => {
    expect(detailsFaults({ ...NO_DETAILS, engagement: 'One.\nTwo.' })).toEqual([]);
  });

  it.each([
    ['a line break in an address', { town: 'Any\ntown' }, '$.town'],
    ['a control character', { engagement: 'a\u0000b' }, '$.engagement'],
    ['half of a pair', { town: '\ud800' }, '$.town'],
    ['a town of 301 signs', { town: 'x'.repeat(301) }, '$.town'],
    ['a reason of 4,001 signs', { changeReason: 'x'.repeat(4001) }, '$.changeReason'],
  ])('are refused with %s', (_, change, path) => {
    expect(detailsFaults({ ...NO_DETAILS, ...change })).toEqual([{ path, message: expect.stringMatching(/\w{5}/) }]);
  });

  it('go on to the next notice without what was about the last alone', () => {
    expect(carriedOn({ ...NO_DETAILS, town: 'Anytown', changeReason: 'A week more' })).toEqual({
      ...NO_DETAILS,
      town: 'Anytown',
    });
  });
});

describe('an open contracting id', () => {
  it('is the publisher’s prefix and the tender’s own reference', () => {
    expect(ownOcid('ocds-213czf', 'K7RM2TQX4B')).toBe('ocds-213czf-k7rm2tqx4b');
    expect(releaseIdOf('ocds-213czf-k7rm2tqx4b', 2)).toBe('ocds-213czf-k7rm2tqx4b-002');
  });

  it('has a prefix as they are given out', () => {
    expect(['ocds-213czf', 'ocds-213', 'OCDS-213CZF', '213czf'].map(isOcidPrefix)).toEqual([true, false, false, false]);
  });
});
