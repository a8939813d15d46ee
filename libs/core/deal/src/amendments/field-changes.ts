import type { DealTerms } from '../terms/deal-terms.js';
import { CONTENT_FIELDS, type ContentField, type TenderContent } from './tender-content.js';

/**
 * One field that is not the same in two versions.
 *
 * @property lot    number of the lot, of its places alone
 * @property before as the field is in a content; null: it was not said
 */
export interface FieldChange {
  readonly field: ContentField;
  readonly lot: number | null;
  readonly before: unknown;
  readonly after: unknown;
}

const HEAD = {
  DEADLINE: 'deadline',
  ENQUIRY_DEADLINE: 'enquiryDeadline',
  TITLE: 'title',
  DESCRIPTION: 'description',
  DOCUMENTS: 'documents',
} as const;

const TERMS = {
  PAYMENT: 'payment',
  UPLIFT: 'uplift',
  TUPE: 'tupe',
  INSURANCES: 'insurances',
  MOBILISATION_WEEKS: 'mobilisationWeeks',
  TERM: 'term',
  RESERVATION: 'reservation',
  ONE_LOT_REASON: 'oneLotReason',
  CONDITIONS: 'conditions',
  KPIS: 'kpis',
  NO_KPIS_REASON: 'noKpisReason',
} as const satisfies Partial<Record<ContentField, keyof DealTerms>>;

/**
 * All fields in which a later version differs from an earlier one, in the order of `CONTENT_FIELDS`, places by lots. The
 * order of what stands in a list counts, that of an object's members does not. Documents are told where both say theirs.
 *
 * @param before a version
 * @param after  another one of the same tender: its lots are the same
 * @returns nothing for versions that say the same
 * @example fieldChanges(content, { ...content, title: 'New' }) // [{ field: 'TITLE', lot: null, before: 'Old', after: 'New' }]
 */
export const fieldChanges = (before: TenderContent, after: TenderContent): FieldChange[] =>
  CONTENT_FIELDS.filter((field) => field !== 'DOCUMENTS' || (before.documents && after.documents)).flatMap((field) =>
    placesOf(field, after).flatMap((lot) => {
      const change = { field, lot, before: valueOf(before, field, lot), after: valueOf(after, field, lot) };
      return isSame(change.before, change.after) ? [] : [change];
    }),
  );

/**
 * The version that changes lead to.
 *
 * @param changes as `fieldChanges` gives them
 * @returns for the changes from one version to another, given the one: the other
 */
export const withChanges = (content: TenderContent, changes: readonly FieldChange[]): TenderContent =>
  changes.reduce(withChange, content);

function withChange(content: TenderContent, { field, lot, after }: FieldChange): TenderContent {
  if (field in HEAD) return { ...content, [HEAD[field as keyof typeof HEAD]]: after };
  if (field in TERMS) return { ...content, terms: { ...content.terms, [TERMS[field as keyof typeof TERMS]]: after } };
  return { ...content, places: { ...content.places, [String(lot)]: after as TenderContent['places'][string] } };
}

/** The lots of which a field is told one by one; of a field of the whole tender null alone. */
const placesOf = (field: ContentField, { places }: TenderContent): readonly (number | null)[] =>
  field === 'PLACES'
    ? Object.keys(places)
        .map(Number)
        .toSorted((a, b) => a - b)
    : [null];

function valueOf(content: TenderContent, field: ContentField, lot: number | null): unknown {
  if (field in HEAD) return content[HEAD[field as keyof typeof HEAD]];
  if (field in TERMS) return content.terms[TERMS[field as keyof typeof TERMS]];
  return content.places[String(lot)] ?? [];
}

/** Whether two JSON values say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isStructure(one) || !isStructure(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

const isStructure = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
