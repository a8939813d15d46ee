import type { Deal, DealQuestion } from '../terms/deal-terms.js';
import { conditionBreaches } from './condition-breaches.js';
import type { DealBreach } from './deal-breach.js';
import { kpiBreaches } from './kpi-breaches.js';
import { lotBreaches } from './lot-breaches.js';
import { moneyBreaches } from './money-breaches.js';
import { reservationBreaches } from './reservation-breaches.js';
import { silenceBreaches } from './silence-breaches.js';

/**
 * Every rule that a deal breaks, each with the field, why, what to do, and where the rule comes from.
 *
 * @param question the tender's route; the day of its notice chooses the rules
 * @example 45 days to pay under the open procedure → PAYMENT_DAYS at `$.payment.days`, which stops publication
 * @example £5,000,000.01 incl. VAT with two indicators → KPIS at `$.kpis`; £5,000,000.00 → nothing
 */
export const dealBreaches = ({ terms, lots }: Deal, question: DealQuestion): DealBreach[] => [
  ...silenceBreaches(terms, question),
  ...moneyBreaches(terms, question),
  ...reservationBreaches(terms, question),
  ...conditionBreaches(terms, question),
  ...kpiBreaches(terms, question),
  ...lotBreaches({ terms, lots }, question),
];
