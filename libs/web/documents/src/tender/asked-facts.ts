import type { OpportunityQuery } from '@commonweal/client';
import { amountInWords, type Translate } from '@commonweal/ui';

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

/** What a condition asks for in figures and names, a sentence each. @param t with the words of a deal as `deal` */
export const askedFacts = (condition: ShownCondition, t: Translate): readonly AskedFact[] => [
  ...experience(condition, t),
  ...likeContract(condition),
  ...registration(condition),
  ...(condition.minimumTurnover ? [said('minimumTurnover', { amount: amountInWords(condition.minimumTurnover) })] : []),
  ...(condition.guarantee ? [said('asked.guarantee')] : []),
];

function experience({ leastYears, likeContracts, withinYears }: ShownCondition, t: Translate) {
  const length = (count: number): string => t('deal.years', { count });
  return [
    ...(leastYears ? [said('asked.leastYears', { length: length(leastYears) })] : []),
    ...(likeContracts ? [said('asked.likeContracts', { count: likeContracts })] : []),
    ...(withinYears ? [said('asked.withinYears', { length: length(withinYears) })] : []),
  ];
}

const likeContract = ({ likeContractValue, namedAuthority }: ShownCondition) => [
  ...(likeContractValue ? [said('asked.likeContractValue', { amount: amountInWords(likeContractValue) })] : []),
  ...(namedAuthority ? [said('asked.namedAuthority')] : []),
];

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
