import type { Regime } from './regime.js';
import type { RouteAnswer } from './route-answer.js';

const COVERED: readonly Regime[] = ['ACT_OPEN', 'ACT_COMPETITIVE_FLEXIBLE', 'LIGHT_TOUCH'];

/** The law by which tenders are invited with a tender notice (UK4). */
const COVERED_LAW = 'Procurement Act 2023, s.21';
const BELOW_LAW = 'Procurement Act 2023, s.87';

/**
 * The law that asks for a tender notice on this way; null where none does: other regimes have notices of their own, and
 * the smallest contracts below the threshold none.
 *
 * @example tenderNoticeLaw('BELOW_THRESHOLD', { notifiable: true }) // 'Procurement Act 2023, s.87'
 */
export function tenderNoticeLaw(regime: Regime, { notifiable }: Pick<RouteAnswer, 'notifiable'>): string | null {
  if (COVERED.includes(regime)) return COVERED_LAW;
  return regime === 'BELOW_THRESHOLD' && notifiable === true ? BELOW_LAW : null;
}
