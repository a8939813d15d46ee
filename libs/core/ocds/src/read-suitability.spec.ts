import { describe, expect, it } from '@jest/globals';

import { Ledger } from './ledger.js';
import { readSuitability } from './read-suitability.js';

const read = (value: object) => readSuitability({ value: value as never, path: '$.tender' }, new Ledger());

describe.each([
  ['the voluntary sector', 'vcse', 'sme', 'isVcseFriendly', 'isSmeFriendly'],
  ['small enterprises', 'sme', 'vcse', 'isSmeFriendly', 'isVcseFriendly'],
] as const)('whether a notice suits %s', (_, of, others, friendly, toOthers) => {
  it.each([
    ['it says so of the tender', { suitability: { [of]: true } }, true],
    ['it says so of one lot', { lots: [{ suitability: { [of]: false } }, { suitability: { [of]: true } }] }, true],
    ['it says no', { suitability: { [of]: false } }, false],
    ['it says nothing', {}, false],
    ['it says something that is no answer', { suitability: { [of]: 'true' } }, false],
  ])('%s', (__, tender, said) => expect(read(tender)).toEqual({ [friendly]: said, [toOthers]: false }));

  it('is not said by what it says of the others', () => {
    expect(read({ suitability: { [others]: true } })).toEqual({ [friendly]: false, [toOthers]: true });
  });
});
