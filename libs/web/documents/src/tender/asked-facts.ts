import type { OpportunityQuery } from '@commonweal/client';
import { amountInWords } from '@commonweal/ui';

export type ShownCondition = NonNullable<OpportunityQuery['tender']>['deal']['conditions'][number];

/**
 * A sentence about what a condition asks for.
 *
 * @property key     of the sentence among the words of a deal
 * @property english which values are a buyer’s words
 */
export interface AskedFact {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly english: readonly string[];
}

/** What a condition asks for in figures and names, a sentence each. */
export const askedFacts = (condition: ShownCondition): readonly AskedFact[] => [
  ...figures(condition),
  ...registration(condition),
  ...(condition.minimumTurnover ? [said('minimumTurnover', { amount: amountInWords(condition.minimumTurnover) })] : []),
  ...(condition.guarantee ? [said('asked.guarantee')] : []),
];

function figures({ leastYears, likeContracts, withinYears, likeContractValue, namedAuthority }: ShownCondition) {
  return [
    ...(leastYears ? [said('asked.leastYears', { years: leastYears })] : []),
    ...(likeContracts ? [said('asked.likeContracts', { contracts: likeContracts })] : []),
    ...(withinYears ? [said('asked.withinYears', { years: withinYears })] : []),
    ...(likeContractValue ? [said('asked.likeContractValue', { amount: amountInWords(likeContractValue) })] : []),
    ...(namedAuthority ? [said('asked.namedAuthority')] : []),
  ];
}

function registration({ register, orEquivalent }: ShownCondition): readonly AskedFact[] {
  if (!register) return orEquivalent ? [said('asked.orEquivalent')] : [];
  const key = orEquivalent ? 'asked.registerOrEquivalent' : 'asked.register';
  return [{ ...said(key, { register }), english: ['register'] }];
}

const said = (key: string, values: AskedFact['values'] = {}): AskedFact => ({
  key: `deal.${key}`,
  values,
  english: [],
});
