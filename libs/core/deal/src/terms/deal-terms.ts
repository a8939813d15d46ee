import type { AuthorityLevel, BuyingNation, Regime, TenderSubject } from '@commonweal/design';
import type { LocalDate } from '@commonweal/calendar';
import type { Amount } from '@commonweal/money';
import type { InsuranceKind } from '@commonweal/suppliers';

/** When the buyer pays: before the work, after it, or as agreed steps are reached. */
export const PAYMENT_TIMES = ['IN_ADVANCE', 'IN_ARREARS', 'MILESTONES'] as const;
export type PaymentTime = (typeof PAYMENT_TIMES)[number];

/** How prices follow costs: not at all, with the Consumer Prices Index, or by a fixed share a year. */
export const UPLIFT_KINDS = ['NONE', 'CPI', 'FIXED'] as const;
export type UpliftKind = (typeof UPLIFT_KINDS)[number];

/** Whether people who do the work now come over with it, under the TUPE regulations. */
export const TUPE_ANSWERS = ['APPLIES', 'DOES_NOT_APPLY', 'NOT_KNOWN'] as const;
export type TupeAnswer = (typeof TUPE_ANSWERS)[number];

/** When an insurance must be held: with the bid, which is not allowed, or when the contract begins. */
export const INSURANCE_TIMES = ['WITH_BID', 'AT_START'] as const;
export type InsuranceTime = (typeof INSURANCE_TIMES)[number];

/** How people reach a service. */
export const CHANNELS = ['IN_PERSON', 'PHONE', 'ONLINE'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a condition of participation is about. */
export const CONDITION_KINDS = [
  'AUDITED_ACCOUNTS',
  'FINANCES',
  'EXPERIENCE',
  'REGISTRATION',
  'INSURANCE',
  'OTHER',
] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** Who alone may bid; `NONE`: anybody. `LOCAL`: suppliers of the authority's own area and the counties around it. */
export const RESERVATIONS = [
  'NONE',
  'VCSE',
  'SME',
  'LOCAL',
  'UNITED_KINGDOM',
  'PUBLIC_SERVICE_MUTUAL',
  'SUPPORTED_EMPLOYMENT',
] as const;
export type Reservation = (typeof RESERVATIONS)[number];

/** @property days from a valid invoice to the money, in calendar days */
export interface Payment {
  readonly time: PaymentTime;
  readonly days: number;
}

/** @property percent a year, of a fixed uplift alone; a decimal as text */
export interface Uplift {
  readonly kind: UpliftKind;
  readonly percent: string | null;
}

/** @property listAvailable bidders are given the list of people against an undertaking to keep it to themselves */
export interface Tupe {
  readonly answer: TupeAnswer;
  readonly listAvailable: boolean;
}

/** @property cover pounds as a decimal, for any one claim */
export interface InsuranceTerm {
  readonly kind: InsuranceKind;
  readonly cover: string;
  readonly neededBy: InsuranceTime;
}

/** How long the contract runs, and by how much it may be made longer, in months. */
export interface Term {
  readonly months: number;
  readonly extensionMonths: number;
}

/**
 * @property otherProof      whoever has no such paper may show the same in another way
 * @property minimumTurnover the least turnover of a year, in pounds, of a condition about finances alone; left out: none
 */
export interface Condition {
  readonly kind: ConditionKind;
  readonly text: string;
  readonly otherProof: boolean;
  readonly minimumTurnover?: string | null;
}

/** How performance will be judged: what, how much of it, and how it is measured. */
export interface Kpi {
  readonly name: string;
  readonly target: string;
  readonly measuredBy: string;
}

/** A place where the contract is carried out, by its code, and how people there reach the service. */
export interface DeliveryPlace {
  readonly code: string;
  readonly channels: readonly Channel[];
}

/** The terms of a deal. What the buyer has not said is null; an empty list of insurances says that none is asked for. */
export interface DealTerms {
  readonly payment: Payment | null;
  readonly uplift: Uplift | null;
  readonly tupe: Tupe | null;
  readonly insurances: readonly InsuranceTerm[] | null;
  readonly mobilisationWeeks: number | null;
  readonly term: Term | null;
  readonly reservation: Reservation | null;
  /** Why the contract is not split into lots. */
  readonly oneLotReason: string | null;
  readonly conditions: readonly Condition[];
  readonly kpis: readonly Kpi[];
  /** Why performance cannot be measured by indicators. */
  readonly noKpisReason: string | null;
}

/** Nothing is said yet. */
export const NO_TERMS: DealTerms = {
  ...{ payment: null, uplift: null, tupe: null, insurances: null, mobilisationWeeks: null, term: null },
  ...{ reservation: null, oneLotReason: null, conditions: [], kpis: [], noKpisReason: null },
};

/** The deal of a tender with the places of its lots, in the lots' order. */
export interface Deal {
  readonly terms: DealTerms;
  readonly lots: readonly (readonly DeliveryPlace[])[];
}

/** What the rules hang on: facts of the tender's route, and its notice's own day, never today's. */
export interface DealQuestion {
  readonly nation: BuyingNation;
  readonly subject: TenderSubject;
  readonly authority: AuthorityLevel;
  readonly regime: Regime;
  readonly noticeDate: LocalDate;
  /** What the contract is expected to be worth; null while unknown, and for a grant. */
  readonly value: Amount | null;
}
