import type { Condition, ConditionKind } from './deal-terms.js';

const KINDS: Readonly<Record<ConditionKind, string>> = {
  AUDITED_ACCOUNTS: 'Audited accounts',
  FINANCES: 'Finances',
  EXPERIENCE: 'Experience',
  REGISTRATION: 'Registration',
  INSURANCE: 'Insurance',
  OTHER: 'Also',
};

/**
 * A condition in a sentence or more, for what is published in English alone.
 *
 * @example conditionInEnglish({ kind: 'EXPERIENCE', text: 'Meals', otherProof: false, leastYears: 2 }) // 'Experience: Meals. At least 2 years of like work.'
 */
export function conditionInEnglish({ kind, text, otherProof, ...facts }: Condition): string {
  return [
    `${KINDS[kind]}: ${text.replace(/\.$/, '')}.`,
    ...experienceInEnglish(facts),
    ...(facts.register ? [`${facts.register}${facts.orEquivalent ? ' or its equivalent' : ''}.`] : []),
    ...(facts.minimumTurnover ? [`A turnover of at least £${facts.minimumTurnover} in a year.`] : []),
    ...(facts.guarantee ? ['A guarantee by a parent company, a bank or the like.'] : []),
    ...(otherProof ? ['The same may be shown in another way.'] : []),
  ].join(' ');
}

type Facts = Omit<Condition, 'kind' | 'text' | 'otherProof'>;

function experienceInEnglish({ leastYears, likeContracts, withinYears, likeContractValue, namedAuthority }: Facts) {
  const within = withinYears ? ` in the last ${counted(withinYears, 'year')}` : '';
  const worth = likeContractValue ? `, one of them worth £${likeContractValue} or more` : '';
  return [
    ...(leastYears ? [`At least ${counted(leastYears, 'year')} of like work.`] : []),
    ...(likeContracts ? [`At least ${counted(likeContracts, 'like contract')}${within}${worth}.`] : []),
    ...(namedAuthority ? ['With this or another particular authority.'] : []),
  ];
}

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
