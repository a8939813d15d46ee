import { describe, expect, it } from '@jest/globals';

import { changesIn, faultOf } from './found-by-form';

const before = { cpvCodes: ['85000000'], placeCodes: ['E09000014'] };
const sent = (answers: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(answers)) form.set(name, value);
  return changesIn(form, before);
};

describe('what suppliers find a draft by', () => {
  it.each([
    ['a code more', { 'add-cpv': '77000000' }, { cpvCodes: ['85000000', '77000000'] }],
    ['a code less', { 'remove-cpv': '85000000' }, { cpvCodes: [] }],
    ['a place more', { 'add-places': 'E12000007' }, { placeCodes: ['E09000014', 'E12000007'] }],
    ['what suits charities', { suits: 'vcse' }, { isVcseFriendly: true, isSmeFriendly: false }],
    ['what suits small enterprises', { suits: 'sme' }, { isVcseFriendly: false, isSmeFriendly: true }],
    ['what no longer suits either', {}, { isVcseFriendly: false, isSmeFriendly: false }],
  ])('is changed to %s', (_, answers, changes) => expect(sent(answers)).toEqual(changes));

  it.each([
    ['Conflict', undefined, 'changed'],
    ['InvalidInput', '$.cpvCodes', 'cpv'],
    ['InvalidInput', '$.placeCodes[3]', 'places'],
    ['RoleMissing', undefined, 'refused'],
  ])('is refused in words: %s %s', (ended, path, words) => expect(faultOf(ended, path)).toBe(words));
});
