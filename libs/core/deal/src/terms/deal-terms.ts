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
 * What experience is asked for; what is left out is not. Of conditions about experience alone.
 *
 * @property leastYears       years of like work
 * @property likeContracts    how many like contracts
 * @property withinYears      in how many years before now they lay
 * @property likeContractValue least value of one of them, in pounds
 * @property namedAuthority   they were with this or another particular authority, which is not allowed
 */
export interface AskedExperience {
  readonly leastYears?: number | null;
  readonly likeContracts?: number | null;
  readonly withinYears?: number | null;
  readonly likeContractValue?: string | null;
  readonly namedAuthority?: boolean | null;
}

/**
 * @property register     name of a register or a certificate
 * @property orEquivalent whatever is equivalent is taken as well
 */
export interface AskedRegistration {
  readonly register?: string | null;
  readonly orEquivalent?: boolean | null;
}

/**
 * @property minimumTurnover the least turnover of a year, in pounds
 * @property guarantee       somebody answers for the supplier: a parent company, a bank or the like
 */
export interface AskedFinances {
  readonly minimumTurnover?: string | null;
  readonly guarantee?: boolean | null;
}

/** What is asked for in figures and names, each of one kind of condition alone. */
export type AskedFacts = AskedExperience & AskedRegistration & AskedFinances;

/** @property otherProof whoever has no such paper may show the same in another way */
export interface Condition extends AskedFacts {
  readonly kind: ConditionKind;
  readonly text: string;
  readonly otherProof: boolean;
}

/** The facts that conditions of a kind may ask for, in the order in which they are said. */
export const FACTS_OF_KIND = {
  EXPERIENCE: ['leastYears', 'likeContracts', 'withinYears', 'likeContractValue', 'namedAuthority'],
  REGISTRATION: ['register', 'orEquivalent'],
  FINANCES: ['minimumTurnover', 'guarantee'],
} as const satisfies Partial<Record<ConditionKind, readonly (keyof AskedFacts)[]>>;

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
