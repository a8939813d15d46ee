import type { DealQuestion, DealTerms } from '../terms/deal-terms.js';
import { breachesAt, type DealBreach, dealRule } from './deal-breach.js';
import { isService } from './lot-breaches.js';

const DECIDING = ['payment', 'insurances', 'term', 'reservation'] as const;

/** What a small organisation decides by and the buyer has not said. Goods and works move nobody’s employment as a rule. */
export function silenceBreaches(terms: DealTerms, question: DealQuestion): DealBreach[] {
  const facts = isService(question) ? ([...DECIDING, 'tupe'] as const) : DECIDING;
  const silent = facts.filter((fact) => terms[fact] === null).map((fact) => `$.${fact}`);
  return breachesAt(silent, dealRule('NOT_SAID', question));
}
