import type { DatedRule } from './dated-rule.js';
import { localDate } from './local-date.js';

/** What the length of a minimum period hangs on. All are facts about the one tender. */
export interface TenderingFacts {
  readonly lightTouch: boolean;
  /** A planned procurement notice (UK3) was published early enough before the tender notice to qualify. */
  readonly qualifyingPlannedNotice: boolean;
  /** A state of urgency makes the usual period impractical; the reason is recorded. */
  readonly urgent: boolean;
  /** Bids may be sent electronically. */
  readonly electronicSubmission: boolean;
  /** All associated tender documents come with the tender notice. */
  readonly documentsWithNotice: boolean;
}

/** `TENDERING`: from the tender notice to the deadline for bids. `PARTICIPATION`: to that for requests to participate. */
export type MinimumPeriod = 'TENDERING' | 'PARTICIPATION';

/** A minimum in calendar days for tenders with these facts; 0 days: the law sets none, the period must still be fair. */
export interface TenderingPeriodRule extends DatedRule {
  readonly period: MinimumPeriod;
  readonly when: Partial<TenderingFacts>;
  readonly days: number;
  readonly reason: string;
}

const LAW = { appliesFrom: localDate('2025-02-24'), source: 'Procurement Act 2023, s.54', status: 'K' } as const;
const READ = { ...LAW, status: 'R' } as const;

/** Minimum periods, first fitting row first. Calendar days; standstill is counted in working days. */
export const TENDERING_PERIOD_RULES: readonly TenderingPeriodRule[] = [
  { ...LAW, period: 'TENDERING', when: { lightTouch: true }, days: 0, reason: 'light touch: no minimum is set' },
  {
    ...LAW,
    period: 'TENDERING',
    when: { qualifyingPlannedNotice: true },
    days: 10,
    reason: 'a qualifying planned procurement notice was published',
  },
  { ...LAW, period: 'TENDERING', when: { urgent: true }, days: 10, reason: 'state of urgency' },
  {
    ...READ,
    period: 'TENDERING',
    when: { electronicSubmission: true, documentsWithNotice: true },
    days: 25,
    reason: 'electronic submission, and all documents with the notice',
  },
  {
    ...LAW,
    period: 'TENDERING',
    when: { electronicSubmission: true },
    days: 30,
    reason: 'not all documents come with the notice',
  },
  { ...LAW, period: 'TENDERING', when: { documentsWithNotice: true }, days: 30, reason: 'no electronic submission' },
  {
    ...LAW,
    period: 'TENDERING',
    when: {},
    days: 35,
    reason: 'no electronic submission, and not all documents come with the notice',
  },
  { ...LAW, period: 'PARTICIPATION', when: { lightTouch: true }, days: 0, reason: 'light touch: no minimum is set' },
  { ...LAW, period: 'PARTICIPATION', when: { urgent: true }, days: 10, reason: 'state of urgency' },
  { ...LAW, period: 'PARTICIPATION', when: {}, days: 25, reason: 'the usual participation period' },
];
