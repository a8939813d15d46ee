import type {
  ConditionKind,
  InsuranceKind,
  InsuranceTime,
  PaymentTime,
  Reservation,
  ServiceChannel,
  TupeAnswer,
  UpliftKind,
} from '@commonweal/client';
import { FACTS_OF_KIND } from '@commonweal/deal';

export const PAYMENT_TIMES = ['IN_ADVANCE', 'IN_ARREARS', 'MILESTONES'] as const satisfies readonly PaymentTime[];
export const UPLIFT_KINDS = ['NONE', 'CPI', 'FIXED'] as const satisfies readonly UpliftKind[];
export const TUPE_ANSWERS = ['APPLIES', 'DOES_NOT_APPLY', 'NOT_KNOWN'] as const satisfies readonly TupeAnswer[];
export const INSURANCE_TIMES = ['AT_START', 'WITH_BID'] as const satisfies readonly InsuranceTime[];
export const CHANNELS = ['IN_PERSON', 'PHONE', 'ONLINE'] as const satisfies readonly ServiceChannel[];
export const RESERVATIONS = [
  ...['NONE', 'VCSE', 'SME', 'LOCAL', 'UNITED_KINGDOM'],
  ...['PUBLIC_SERVICE_MUTUAL', 'SUPPORTED_EMPLOYMENT'],
] as readonly Reservation[];
export const CONDITION_KINDS = [
  ...['EXPERIENCE', 'REGISTRATION', 'FINANCES', 'AUDITED_ACCOUNTS', 'INSURANCE', 'OTHER'],
] as readonly ConditionKind[];
export const INSURANCE_KINDS = [
  ...['PUBLIC_LIABILITY', 'EMPLOYERS_LIABILITY', 'PROFESSIONAL_INDEMNITY', 'PRODUCT_LIABILITY', 'CYBER', 'OTHER'],
] as readonly InsuranceKind[];
/** Whether any insurance is asked for. */
export const ASKED = ['NONE', 'SOME'] as const;

export const FIELDS = [
  ...(['payment.time', 'payment.days', 'uplift.kind', 'uplift.percent', 'tupe.answer', 'tupe.listAvailable'] as const),
  ...(['insurances', 'mobilisationWeeks', 'term.months', 'term.extensionMonths', 'reservation'] as const),
  ...(['oneLotReason', 'noKpisReason'] as const),
] as const;
export type FieldName = (typeof FIELDS)[number];

/** What each row of a list asks for. */
export const ROW_FIELDS = {
  insurances: ['kind', 'cover', 'neededBy'],
  conditions: ['kind', 'text', 'otherProof', ...Object.values(FACTS_OF_KIND).flat()],
  kpis: ['name', 'target', 'measuredBy'],
  places: ['code', 'words', 'channels'],
} as const;
export type ListName = keyof typeof ROW_FIELDS;

/** A row as it is typed, by its fields; channels stand with a space between them. */
export type Row = Readonly<Record<string, string>>;

export interface LotForm {
  readonly id: string;
  readonly places: readonly Row[];
}

/** The terms of a deal, as they are typed. */
export interface DealForm {
  readonly version: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly insurances: readonly Row[];
  readonly conditions: readonly Row[];
  readonly kpis: readonly Row[];
  readonly lots: readonly LotForm[];
}

const LONGEST = 5_000;
const MOST_ROWS = 200;

/** Reads the form. */
export function dealFormIn(sent: FormData): DealForm {
  const text = (name: string): string => sent.getAll(name).map(String).join(' ').trim().slice(0, LONGEST);
  const rows = (at: string, list: ListName): Row[] =>
    Array.from({ length: Math.min(Number(text(`rows.${at}`)) || 0, MOST_ROWS) }, (_, index) =>
      Object.fromEntries(ROW_FIELDS[list].map((field) => [field, text(`${at}.${index}.${field}`)])),
    );
  const lotIds = sent.getAll('lot').map(String).slice(0, MOST_ROWS);
  return {
    version: text('version'),
    fields: Object.fromEntries(FIELDS.map((name) => [name, text(name)])) as DealForm['fields'],
    ...{ insurances: rows('insurances', 'insurances'), conditions: rows('conditions', 'conditions') },
    kpis: rows('kpis', 'kpis'),
    lots: lotIds.map((id, index) => ({ id, places: rows(`lots.${index}.places`, 'places') })),
  };
}

/** The field of the form that a JSON path of the API is about: `$.lots[0].places[1].code` is `lots.0.places.1.code`. */
export function fieldAt(path: string): string {
  const field = path.replace(/^\$\./, '').replace(/\[(\d+)\]/g, '.$1');
  return FIRST[field] ?? field;
}

/** Where an answer begins of which nothing was said. */
const FIRST: Readonly<Record<string, FieldName>> = {
  ...{ payment: 'payment.time', term: 'term.months', tupe: 'tupe.answer', uplift: 'uplift.kind' },
};
