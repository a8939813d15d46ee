import { parsePounds } from '@commonweal/money';

import type { AskedFacts, Condition, DealQuestion, DealTerms } from '../terms/deal-terms.js';
import { breachesAt, type DealBreach, dealRule } from './deal-breach.js';
import { grossOf } from './gross-value.js';

/**
 * Conditions of participation that shut people out without need. Works between the two thresholds may have a stage of
 * suitability, so it is not judged for works.
 */
export function conditionBreaches({ conditions }: DealTerms, question: DealQuestion): DealBreach[] {
  const where = (field: 'kind' | keyof AskedFacts, isBroken: (condition: Condition) => boolean): string[] =>
    conditions.flatMap((condition, index) => (isBroken(condition) ? [`$.conditions[${index}].${field}`] : []));
  const audited = where('kind', ({ kind, otherProof }) => kind === 'AUDITED_ACCOUNTS' && !otherProof);
  const insured = where('kind', ({ kind }) => kind === 'INSURANCE');
  const judged = conditions.length > 0 && question.subject !== 'WORKS' ? ['$.conditions'] : [];
  const years = dealRule('LIKE_YEARS', question);
  return [
    ...breachesAt(audited, dealRule('AUDITED_ACCOUNTS', question)),
    ...breachesAt(insured, dealRule('INSURANCE_BEFORE_AWARD', question)),
    ...breachesAt(judged, dealRule('NO_SUITABILITY_STAGE', question)),
    ...breachesAt(where('orEquivalent', isWithoutEquivalents), dealRule('EQUIVALENTS', question)),
    ...breachesAt(where('namedAuthority', isOfOneAuthority), dealRule('NAMED_AUTHORITY', question)),
    ...breachesAt(where('likeContractValue', isWorthMore(question)), dealRule('LIKE_VALUE', question)),
    ...breachesAt(where('leastYears', isLongerThan(years?.limit)), years),
  ];
}

/** Whoever may show the same in another way may show what is equivalent. */
const isWithoutEquivalents = ({ register, orEquivalent, otherProof }: Condition): boolean =>
  Boolean(register) && !orEquivalent && !otherProof;

const isOfOneAuthority = ({ namedAuthority }: Condition): boolean => namedAuthority === true;

/** Above what this contract is worth with VAT: whoever says sums of earlier contracts says seldom whether VAT is in them. */
const isWorthMore = (question: DealQuestion) => {
  const worth = grossOf(question);
  return ({ likeContractValue }: Condition): boolean => {
    const asked = parsePounds(likeContractValue ?? '');
    return asked.ok && worth !== null && asked.value > worth;
  };
};

const isLongerThan =
  (limit = Infinity) =>
  ({ leastYears, otherProof }: Condition): boolean =>
    !otherProof && (leastYears ?? 0) > limit;
