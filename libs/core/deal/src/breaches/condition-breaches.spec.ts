import { describe, expect, it } from '@jest/globals';

import { localDate } from '@commonweal/calendar';
import { pence } from '@commonweal/money';

import { type Condition, type DealQuestion, type DealTerms, NO_TERMS } from '../terms/deal-terms.js';
import { conditionBreaches } from './condition-breaches.js';

const pounds = (amount: number) => ({ pence: pence(BigInt(amount * 100)), vat: 'INCLUDES_VAT' as const });
const open: DealQuestion = {
  ...{ nation: 'ENGLAND', subject: 'SERVICES', authority: 'SUB_CENTRAL', regime: 'ACT_OPEN' },
  ...{ noticeDate: localDate('2026-12-01'), value: pounds(300_000) },
};
const found = (terms: Pick<DealTerms, 'conditions'>, question: Partial<DealQuestion> = {}) =>
  conditionBreaches({ ...NO_TERMS, ...terms }, { ...open, ...question });
const rules = (...asked: Parameters<typeof found>) => found(...asked).map(({ path, rule }) => [path, rule]);

describe('conditions of participation', () => {
  it.each<readonly [string, Partial<Condition> & Pick<Condition, 'kind'>, string[][]]>([
    [
      'a register without what is equivalent',
      { kind: 'REGISTRATION', register: 'One' },
      [['orEquivalent', 'EQUIVALENTS']],
    ],
    ['one with it', { kind: 'REGISTRATION', register: 'One', orEquivalent: true }, []],
    ['one with another proof', { kind: 'REGISTRATION', register: 'One', otherProof: true }, []],
    ['a register that is not named', { kind: 'REGISTRATION' }, []],
    [
      'earlier work for one authority',
      { kind: 'EXPERIENCE', namedAuthority: true },
      [['namedAuthority', 'NAMED_AUTHORITY']],
    ],
    ['a contract of the same value', { kind: 'EXPERIENCE', likeContracts: 1, likeContractValue: '300000.00' }, []],
    [
      'a contract a penny larger',
      { kind: 'EXPERIENCE', likeContracts: 1, likeContractValue: '300000.01' },
      [['likeContractValue', 'LIKE_VALUE']],
    ],
    ['three years', { kind: 'EXPERIENCE', leastYears: 3 }, []],
    ['four years', { kind: 'EXPERIENCE', leastYears: 4 }, [['leastYears', 'LIKE_YEARS']]],
    ['four years, or what shows the same', { kind: 'EXPERIENCE', leastYears: 4, otherProof: true }, []],
  ])('ask for no more than they need: %s', (_, condition, expected) => {
    const conditions = [{ text: 'Shown', otherProof: false, ...condition }];
    const broken = expected.map(([field, rule]) => [`$.conditions[0].${field}`, rule]);
    expect(rules({ conditions })).toEqual(broken);
    const stopping = ['EQUIVALENTS', 'NAMED_AUTHORITY'];
    expect(found({ conditions }).every(({ rule, stops }) => stops === stopping.includes(rule))).toBe(true);
    expect(rules({ conditions }, { regime: 'FUNDING_CALL', subject: 'GOODS' })).toEqual(broken);
    expect(found({ conditions }, { regime: 'FUNDING_CALL' }).some(({ stops }) => stops)).toBe(false);
  });

  it('say nothing of values that they do not know', () => {
    const conditions = [
      { kind: 'EXPERIENCE', text: 'Shown', otherProof: false, likeContracts: 1, likeContractValue: '9000000' } as const,
    ];
    expect(rules({ conditions }, { value: null })).toEqual([]);
    expect(rules({ conditions }, { value: { ...pounds(7_500_000), vat: 'EXCLUDES_VAT' } }).flat()).not.toContain(
      'LIKE_VALUE',
    );
  });
});
