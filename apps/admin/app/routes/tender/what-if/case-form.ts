import { typedPounds } from '@commonweal/ui';
import type { SampleBid, SampleCase } from '@commonweal/what-if';

/** The field of one bid's name, price, commitments or grade, by the bid's place in the form. */
export const bidField = (place: number, what: string): string => `b${place}-${what}`;
export const gradeField = (key: string): string => `g-${key}`;

/** One bid as the form has it; all texts. */
export interface BidRow {
  readonly name: string;
  readonly price: string;
  readonly socialValue: string;
  /** code of the place of its commitments; empty: none */
  readonly place: string;
  readonly grades: Readonly<Record<string, string>>;
}

export interface CaseForm {
  readonly name: string;
  readonly rows: readonly BidRow[];
}

/** What is wrong with a field: words of ours by their key, or the rule's own. */
export type CaseFault =
  { readonly field: string; readonly words: 'amount' | 'grade' } | { readonly field: string; readonly message: string };

const EMPTY: BidRow = { name: '', price: '', socialValue: '', place: '', grades: {} };

/** A case as its form shows it, with an empty row for one bid more. */
export function formOfCase({ name, bids }: SampleCase, most: number): CaseForm {
  const rows = bids.map((bid) => ({ ...bid, place: bid.place ?? '' }));
  return { name, rows: rows.length < most ? [...rows, EMPTY] : rows };
}

/** What was filled in. @param graded keys of the graded criteria */
export function caseFormIn(form: FormData, graded: readonly string[], most: number): CaseForm {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const rows = Array.from({ length: most }, (_, place) => place).filter((place) => form.has(bidField(place, 'name')));
  return {
    name: text('name'),
    rows: rows.map((place) => ({
      name: text(bidField(place, 'name')),
      price: typedPounds(text(bidField(place, 'price'))),
      socialValue: typedPounds(text(bidField(place, 'value'))),
      place: text(bidField(place, 'place')),
      grades: Object.fromEntries(graded.map((key) => [key, text(bidField(place, gradeField(key)))])),
    })),
  };
}

export interface FilledCase {
  readonly filled: SampleCase;
  /** For each bid its place in the form: a row without a name is no bid. */
  readonly places: readonly number[];
}

/** The case that a form says, without rows that have no name; a grade left empty is filled in when it is scored. */
export function filledCase({ name, rows }: CaseForm): FilledCase {
  const kept = rows.map((row, place) => ({ row, place })).filter(({ row }) => row.name !== '');
  return {
    filled: { name, bids: kept.map(({ row }) => bidOf(row)) },
    places: kept.map(({ place }) => place),
  };
}

const bidOf = ({ grades, socialValue, place, ...bid }: BidRow): SampleBid => ({
  ...{ ...bid, socialValue: socialValue || '0', ...(place !== '' && { place }) },
  grades: Object.fromEntries(Object.entries(grades).filter(([, grade]) => grade !== '')),
});

const NUMBER = /^\d{1,15}(?:\.\d{1,4})?$/;

/** What is no number, at its field: the api is asked nothing that it could not even read. Rows without a name are no bids. */
export const unreadFields = ({ rows }: CaseForm): CaseFault[] =>
  rows.flatMap((row, place) => (row.name === '' ? [] : unreadRow(row, place)));

function unreadRow({ price, socialValue, grades }: BidRow, place: number): CaseFault[] {
  const typed: readonly (readonly [what: string, text: string, words: 'amount' | 'grade'])[] = [
    ['price', price, 'amount'],
    ['value', socialValue || '0', 'amount'],
    ...Object.entries(grades).map(([key, grade]) => [gradeField(key), grade || '0', 'grade'] as const),
  ];
  return typed
    .filter(([, text]) => !NUMBER.test(text))
    .map(([what, , words]) => ({ field: bidField(place, what), words }));
}

const PLACE = /^\$\.cases\[\d+\]\.bids\[(\d+)\]\.(name|price|socialValue|place|grades)(?:\[(\d+)\])?/;
const OF_BID: Readonly<Record<string, string>> = { name: 'name', price: 'price', socialValue: 'value', place: 'place' };

/** The field that a fault of the api belongs to: a bid's, else the name of the case. */
export function fieldOfFault(path: string, { filled, places }: FilledCase): string {
  const found = PLACE.exec(path);
  if (!found) return 'name';
  const [bid, what = '', grade] = [Number(found[1]), found[2], Number(found[3])];
  const key = Object.keys(filled.bids[bid]?.grades ?? {})[grade] ?? '';
  return bidField(places[bid] ?? 0, OF_BID[what] ?? gradeField(key));
}
