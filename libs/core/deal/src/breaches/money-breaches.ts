import type { DealQuestion, DealTerms } from '../terms/deal-terms.js';
import { breachesAt, type DealBreach, dealRule } from './deal-breach.js';

/** Payment that comes too late, insurance that is asked for too early, and TUPE without a list. */
export const moneyBreaches = (terms: DealTerms, question: DealQuestion): DealBreach[] => [
  ...paymentBreaches(terms, question),
  ...insuranceBreaches(terms, question),
  ...tupeBreaches(terms, question),
];

function paymentBreaches({ payment }: DealTerms, question: DealQuestion): DealBreach[] {
  const rule = dealRule('PAYMENT_DAYS', question);
  return payment && rule?.limit !== undefined && payment.days > rule.limit ? breachesAt(['$.payment.days'], rule) : [];
}

function insuranceBreaches({ insurances }: DealTerms, question: DealQuestion): DealBreach[] {
  const early = (insurances ?? []).flatMap(({ neededBy }, index) =>
    neededBy === 'WITH_BID' ? [`$.insurances[${index}].neededBy`] : [],
  );
  return breachesAt(early, dealRule('INSURANCE_BEFORE_AWARD', question));
}

const tupeBreaches = ({ tupe }: DealTerms, question: DealQuestion): DealBreach[] =>
  tupe?.answer === 'APPLIES' && !tupe.listAvailable
    ? breachesAt(['$.tupe.listAvailable'], dealRule('TUPE_LIST', question))
    : [];
