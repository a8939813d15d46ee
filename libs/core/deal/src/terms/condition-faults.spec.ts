import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { conditionFaults } from './condition-faults.js';
import { type AskedFacts, type Condition, CONDITION_KINDS, type ConditionKind, FACTS_OF_KIND } from './deal-terms.js';

const paths = (kind: ConditionKind, facts: AskedFacts) =>
  conditionFaults({ kind, text: 'Shown', otherProof: false, ...facts }, 2).map(({ path }) => path);
const at = (fact: keyof AskedFacts) => `$.conditions[2].${fact}`;

describe('what a condition asks for in figures and names', () => {
  it.each<readonly [string, ConditionKind, AskedFacts]>([
    ['nothing', 'OTHER', {}],
    ['years and contracts', 'EXPERIENCE', { leastYears: 2, likeContracts: 1, withinYears: 5, likeContractValue: '1' }],
    ['a register', 'REGISTRATION', { register: 'The register of carers', orEquivalent: true }],
    ['a turnover and a guarantee', 'FINANCES', { minimumTurnover: '1.00', guarantee: true }],
    ['a no, which is nothing', 'OTHER', { guarantee: false, orEquivalent: false, namedAuthority: false }],
  ])('may be %s', (_, kind, facts) => expect(paths(kind, facts)).toEqual([]));

  it.each<readonly [string, ConditionKind, AskedFacts, keyof AskedFacts]>([
    ['no years', 'EXPERIENCE', { leastYears: 0 }, 'leastYears'],
    ['half a year', 'EXPERIENCE', { leastYears: 0.5 }, 'leastYears'],
    ['more years than a working life', 'EXPERIENCE', { leastYears: 51 }, 'leastYears'],
    ['more contracts than anybody proves', 'EXPERIENCE', { likeContracts: 21 }, 'likeContracts'],
    ['a time of which nothing is asked', 'EXPERIENCE', { withinYears: 3 }, 'likeContracts'],
    ['a value of no contract', 'EXPERIENCE', { likeContractValue: '5' }, 'likeContracts'],
    ['contracts of nothing', 'EXPERIENCE', { likeContracts: 1, likeContractValue: '0' }, 'likeContractValue'],
    ['a turnover of nothing', 'FINANCES', { minimumTurnover: '0' }, 'minimumTurnover'],
    ['a turnover of experience', 'EXPERIENCE', { minimumTurnover: '5' }, 'minimumTurnover'],
    ['a register of finances', 'FINANCES', { register: 'One' }, 'register'],
    ['a guarantee of experience', 'EXPERIENCE', { guarantee: true }, 'guarantee'],
  ])('may not be %s', (_, kind, facts, fact) => expect(paths(kind, facts)).toEqual([at(fact)]));

  it('is of its own kind, whatever else it is', () => {
    const figures = { leastYears: 3, likeContracts: 2, withinYears: 5, likeContractValue: '100', namedAuthority: true };
    const all: Required<AskedFacts> = {
      ...{ ...figures, register: 'One', orEquivalent: true, minimumTurnover: '7', guarantee: true },
    };
    fc.assert(
      fc.property(fc.constantFrom(...CONDITION_KINDS), (kind) => {
        const own: readonly string[] = FACTS_OF_KIND[kind as keyof typeof FACTS_OF_KIND] ?? [];
        const strange = Object.keys(all).filter((fact) => !own.includes(fact));
        expect(paths(kind, all).toSorted()).toEqual(
          strange.map((fact) => at(fact as keyof Condition & never)).toSorted(),
        );
      }),
    );
  });
});
