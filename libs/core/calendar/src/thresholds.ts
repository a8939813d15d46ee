import type { Result } from '@commonweal/result';

import { type DatedRule, type RuleNotKnown, ruleOn } from './dated-rule.js';
import { type LocalDate, localDate } from './local-date.js';

/** What a contract value is held against. The last two: from which value a below-threshold contract must be notified. */
export const THRESHOLD_KINDS = [
  'WORKS',
  'GOODS_SERVICES_CENTRAL',
  'GOODS_SERVICES_SUB_CENTRAL',
  'LIGHT_TOUCH',
  'UTILITIES',
  'NOTIFIABLE_CENTRAL',
  'NOTIFIABLE_OTHER',
] as const;
export type ThresholdKind = (typeof THRESHOLD_KINDS)[number];

const IN_WORDS: Readonly<Record<ThresholdKind, string>> = {
  WORKS: 'works',
  GOODS_SERVICES_CENTRAL: 'goods and services of central government',
  GOODS_SERVICES_SUB_CENTRAL: 'goods and services of councils and other authorities',
  LIGHT_TOUCH: 'light touch contracts',
  UTILITIES: 'utilities',
  NOTIFIABLE_CENTRAL: 'contracts of central government to be notified',
  NOTIFIABLE_OTHER: 'contracts to be notified',
};

/** A value in pounds, always including VAT, as a decimal string; a contract at or above it is covered. */
export interface Threshold extends DatedRule {
  readonly kind: ThresholdKind;
  readonly poundsIncludingVat: string;
}

const UNTIL_2025 = {
  appliesFrom: localDate('2025-02-24'),
  appliesTo: localDate('2025-12-31'),
  source: 'Procurement Act 2023, Sch. 1, thresholds of 2024–25',
} as const;
const FROM_2026 = {
  appliesFrom: localDate('2026-01-01'),
  appliesTo: localDate('2027-12-31'),
  source: 'Procurement Act 2023, Sch. 1, thresholds of 2026–27',
} as const;
const BELOW = {
  appliesFrom: localDate('2025-02-24'),
  source: 'Procurement Act 2023, s.84: regulated below-threshold contracts',
} as const;

/** Thresholds by notice date. No value is shown for a year that is not listed. */
export const THRESHOLDS: readonly Threshold[] = [
  { ...UNTIL_2025, kind: 'WORKS', poundsIncludingVat: '5372609.00', status: 'R' },
  { ...UNTIL_2025, kind: 'GOODS_SERVICES_CENTRAL', poundsIncludingVat: '139688.00', status: 'R' },
  { ...UNTIL_2025, kind: 'GOODS_SERVICES_SUB_CENTRAL', poundsIncludingVat: '214904.00', status: 'R' },
  { ...UNTIL_2025, kind: 'LIGHT_TOUCH', poundsIncludingVat: '663540.00', status: 'K' },
  { ...FROM_2026, kind: 'WORKS', poundsIncludingVat: '5193000.00', status: 'R' },
  { ...FROM_2026, kind: 'GOODS_SERVICES_CENTRAL', poundsIncludingVat: '135018.00', status: 'R' },
  { ...FROM_2026, kind: 'GOODS_SERVICES_SUB_CENTRAL', poundsIncludingVat: '207720.00', status: 'R' },
  { ...FROM_2026, kind: 'LIGHT_TOUCH', poundsIncludingVat: '663540.00', status: 'R' },
  { ...FROM_2026, kind: 'UTILITIES', poundsIncludingVat: '415440.00', status: 'R' },
  { ...BELOW, kind: 'NOTIFIABLE_CENTRAL', poundsIncludingVat: '12000.00', status: 'R' },
  { ...BELOW, kind: 'NOTIFIABLE_OTHER', poundsIncludingVat: '30000.00', status: 'R' },
];

/**
 * The threshold of a kind that applies to a tender by the day of its notice.
 *
 * @example thresholdOn('GOODS_SERVICES_SUB_CENTRAL', localDate('2025-12-31')) // ok: '214904.00'
 */
export const thresholdOn = (kind: ThresholdKind, noticeDate: LocalDate): Result<Threshold, RuleNotKnown> =>
  ruleOn(THRESHOLDS, noticeDate, { fits: (row) => row.kind === kind, what: `the threshold for ${IN_WORDS[kind]}` });
