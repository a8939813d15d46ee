import { describe, expect, it } from '@jest/globals';

import { conditionInEnglish } from './condition-in-english.js';
import type { Condition } from './deal-terms.js';

describe('a condition in English', () => {
  it.each<readonly [Condition, string]>([
    [{ kind: 'OTHER', text: 'A plan.', otherProof: false }, 'Also: A plan.'],
    [
      { kind: 'EXPERIENCE', text: 'Meals', otherProof: true, leastYears: 1, likeContracts: 2, withinYears: 5 },
      'Experience: Meals. At least 1 year of like work. At least 2 like contracts in the last 5 years. The same may be shown in another way.',
    ],
    [
      { kind: 'EXPERIENCE', text: 'Meals', otherProof: false, likeContracts: 1, likeContractValue: '9.50' },
      'Experience: Meals. At least 1 like contract, one of them worth £9.50 or more.',
    ],
    [
      { kind: 'REGISTRATION', text: 'Carers', otherProof: false, register: 'Register of carers', orEquivalent: true },
      'Registration: Carers. Register of carers or its equivalent.',
    ],
    [
      { kind: 'FINANCES', text: 'Sound', otherProof: false, minimumTurnover: '7.00', guarantee: true },
      'Finances: Sound. A turnover of at least £7.00 in a year. A guarantee by a parent company, a bank or the like.',
    ],
  ])('is %j', (condition, words) => expect(conditionInEnglish(condition)).toBe(words));
});
