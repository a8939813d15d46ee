import { type DatedRule, localDate } from '@commonweal/calendar';
import type { Regime } from '@commonweal/design';
import type { Bilingual } from '@commonweal/measures';

export const DEAL_RULE_NAMES = [
  'PAYMENT_DAYS',
  'INSURANCE_BEFORE_AWARD',
  'AUDITED_ACCOUNTS',
  'NO_SUITABILITY_STAGE',
  'EQUIVALENTS',
  'NAMED_AUTHORITY',
  'LIKE_VALUE',
  'LIKE_YEARS',
  'KPIS',
  'LOTS',
  'CHANNELS',
  'TUPE_LIST',
  'NOT_SAID',
  'RESERVATION',
  'RESERVED_TERM',
] as const;
export type DealRuleName = (typeof DEAL_RULE_NAMES)[number];

/**
 * A rule about the terms of a deal, from some day on.
 *
 * @property regimes the ways to a contract for which it holds
 * @property limit   its figure, where it has one: days, or a count
 * @property above   the value including VAT, in pounds, above which alone it holds
 * @property stops   nothing is published against it; otherwise it only warns
 * @property text    the rule, and `fix` what to do
 */
export interface DealRule extends DatedRule {
  readonly name: DealRuleName;
  readonly regimes: readonly Regime[];
  readonly limit?: number;
  readonly above?: string;
  readonly stops: boolean;
  readonly text: Bilingual;
  readonly fix: Bilingual;
}

/** The day on which the Procurement Act came into force. */
export const IN_FORCE = localDate('2025-02-24');
/** Ways to a public contract under it. */
export const COVERED = ['ACT_OPEN', 'ACT_COMPETITIVE_FLEXIBLE', 'LIGHT_TOUCH'] as const;
/** Ways to a contract, or to a grant, for which its rules about public contracts do not hold. */
export const ELSEWHERE = ['BELOW_THRESHOLD', 'PROVIDER_SELECTION', 'FUNDING_CALL'] as const;

/** What this platform asks for itself, so that people can decide. */
export const OURS = { appliesFrom: localDate('2024-01-01'), source: 'A rule of this platform', status: 'R' } as const;

/** A rule and what to do, English first. */
export const words = (text: readonly [string, string], fix: readonly [string, string]) => ({
  ...{ text: { en: text[0], cy: text[1] }, fix: { en: fix[0], cy: fix[1] } },
});

/** What a rule says, wherever it holds. */
export type Said = Pick<DealRule, 'name' | 'limit' | 'stops' | 'text' | 'fix'>;
