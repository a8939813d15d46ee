import type { Jurisdiction, LocalDate } from '@commonweal/calendar';

import type { BuyingNation, Regime } from '../routes/regime.js';
import type { SourcedText } from '../sourced-text.js';

/**
 * The days of a tender in the order in which they come. `FORWARD_PLAN`: the decision is announced in the council's forward
 * plan. `CABINET`: it is taken. `CALL_IN_END`: the last day on which councillors may call it in. `AWARD`: the award notice,
 * or the notice of intention, is published.
 */
export const MILESTONES = [
  'PUBLISH',
  'ENQUIRIES_END',
  'DEADLINE',
  'EVALUATION_END',
  'FORWARD_PLAN',
  'CABINET',
  'CALL_IN_END',
  'AWARD',
  'STANDSTILL_END',
  'CONTRACT_START',
] as const;
export type Milestone = (typeof MILESTONES)[number];

/** Planned days; one that is not planned is missing. */
export type Timeline = Partial<Readonly<Record<Milestone, LocalDate>>>;

/** Facts on which the minimum period for bids hangs. Bids are always sent electronically here. */
export interface PlanFacts {
  readonly documentsWithNotice: boolean;
  readonly qualifyingPlannedNotice: boolean;
  readonly urgent: boolean;
}

export const USUAL_FACTS: PlanFacts = { documentsWithNotice: true, qualifyingPlannedNotice: false, urgent: false };

/** A plan with what the rules ask of it. */
export interface TimelinePlan {
  readonly nation: BuyingNation;
  readonly regime: Regime;
  readonly dates: Timeline;
  readonly facts: PlanFacts;
  /** The deadline for requests to participate, where the procedure has one. */
  readonly participation: LocalDate | null;
  /** Weeks from signing to the first day of the work, as the deal's terms give them; left out or null: nothing is compared. */
  readonly mobilisationWeeks?: number | null;
}

/**
 * A rule that the plan breaks: the text names it, and what to do.
 *
 * @property field     the day to move
 * @property rule      which rule, as one word
 * @property fix       the first day that keeps the rule; null where the calendar does not reach it
 * @property statutory whether it is a minimum of the law: nothing is published against it
 */
export interface TimelineBreach extends SourcedText {
  readonly field: Milestone;
  readonly rule: TimelineRuleName;
  readonly fix: LocalDate | null;
  readonly statutory: boolean;
}

export const TIMELINE_RULE_NAMES = [
  'ORDER',
  'TENDERING_PERIOD',
  'PARTICIPATION_PERIOD',
  'STANDSTILL',
  'SIGNING',
  'FORWARD_PLAN',
  'CALL_IN',
  'MOBILISATION',
  'NOT_KNOWN',
] as const;
export type TimelineRuleName = (typeof TIMELINE_RULE_NAMES)[number];

/** Whose bank holidays an authority of a nation keeps. */
export const jurisdictionOf = (nation: BuyingNation): Jurisdiction =>
  nation === 'ENGLAND' || nation === 'WALES' ? 'ENGLAND_AND_WALES' : nation;
