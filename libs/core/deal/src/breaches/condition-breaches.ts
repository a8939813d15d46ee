import type { DealQuestion, DealTerms } from '../terms/deal-terms.js';
import { breachesAt, type DealBreach, dealRule } from './deal-breach.js';

/**
 * Conditions of participation that shut people out without need. Works between the two thresholds may have a stage of
 * suitability, so it is not judged for works.
 */
export function conditionBreaches({ conditions }: DealTerms, question: DealQuestion): DealBreach[] {
  const at = (index: number) => `$.conditions[${index}].kind`;
  const audited = conditions.flatMap(({ kind, otherProof }, index) =>
    kind === 'AUDITED_ACCOUNTS' && !otherProof ? [at(index)] : [],
  );
  const insured = conditions.flatMap(({ kind }, index) => (kind === 'INSURANCE' ? [at(index)] : []));
  const judged = conditions.length > 0 && question.subject !== 'WORKS' ? ['$.conditions'] : [];
  return [
    ...breachesAt(audited, dealRule('AUDITED_ACCOUNTS', question)),
    ...breachesAt(insured, dealRule('INSURANCE_BEFORE_AWARD', question)),
    ...breachesAt(judged, dealRule('NO_SUITABILITY_STAGE', question)),
  ];
}
