import { describe, expect, it } from '@jest/globals';

import { Ledger } from './ledger.js';
import { readVcseFriendly } from './read-suitability.js';

const read = (value: object): boolean => readVcseFriendly({ value: value as never, path: '$.tender' }, new Ledger());

describe('whether a notice suits the voluntary sector', () => {
  it.each([
    ['it says so of the tender', { suitability: { sme: true, vcse: true } }, true],
    ['it says so of one lot', { lots: [{ suitability: { vcse: false } }, { suitability: { vcse: true } }] }, true],
    ['it says no', { suitability: { vcse: false } }, false],
    ['it says nothing', {}, false],
    ['it says it of small enterprises only', { suitability: { sme: true } }, false],
    ['it says something that is no answer', { suitability: { vcse: 'true' } }, false],
  ])('%s', (_, tender, friendly) => expect(read(tender)).toBe(friendly));
});
