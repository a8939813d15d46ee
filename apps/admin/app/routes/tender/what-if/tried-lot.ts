import type { WhatIfQuery } from '@commonweal/client';
import type { Choice, SampleBid, SampleCase } from '@commonweal/what-if';

export type TriedLot = Extract<NonNullable<WhatIfQuery['node']>, { __typename: 'Lot' }>;
export type TriedCriterion = TriedLot['criteria'][number];

/** What is tried, and what of it is shown. */
export interface Tried {
  readonly choice: Choice;
  /** Key of the top-level criterion whose weight moves. */
  readonly criterion: string;
  /** Position of the case that is shown in full. */
  readonly shown: number;
}

/** Cases as people see them. Invented ones are in the language of the page; what officers saved is in theirs. */
export interface NamedCases {
  readonly cases: readonly SampleCase[];
  readonly areSaved: boolean;
}

/** The saved sample bids in the form in which they are tried. A place that the lot has no more is left aside. */
export function savedCases({ sampleBids, places }: TriedLot): readonly SampleCase[] {
  const codes = new Set(places.map(({ code }) => code));
  return (sampleBids?.cases ?? []).map(({ name, bids }) => ({ name, bids: bids.map((bid) => sampleBid(bid, codes)) }));
}

type SavedBid = NonNullable<TriedLot['sampleBids']>['cases'][number]['bids'][number];

const sampleBid = ({ name, price, socialValue, place, grades }: SavedBid, codes: ReadonlySet<string>): SampleBid => ({
  ...{ name, price, socialValue },
  ...(place !== null && codes.has(place) && { place }),
  grades: Object.fromEntries(grades.map(({ criterionKey, grade }) => [criterionKey, grade])),
});

/** A place of the lot where commitments may land. */
export interface Landing {
  readonly code: string;
  /** its code where no data about it were imported */
  readonly name: string;
  /** what £1 of benefit counts there */
  readonly factor: string;
}

/** The places of a lot with what a benefit counts there. */
export const landingsOf = ({ places, placeFactors }: TriedLot): readonly Landing[] =>
  places.map(({ code, place }) => ({
    ...{ code, name: place?.name ?? code },
    factor: placeFactors?.places.find((row) => row.code === code)?.factor ?? '1',
  }));

/** What the contract is expected to be worth, £; null when nothing is said. */
export const estimateOf = ({ estimatedValue, tender }: TriedLot): string | null =>
  (estimatedValue ?? tender.estimatedValue)?.amount ?? null;

/** The name of a lot for people: that of the tender where it is the only one. */
export const lotName = ({ title, tender, number }: TriedLot): string =>
  tender.lots.length === 1 ? tender.title : `${tender.title}: ${number}. ${title}`;

export const whatIfPath = (lotId: string, rest = ''): string => `/lots/${encodeURIComponent(lotId)}/what-if${rest}`;

/** The top-level criterion that is moved unless another is chosen: social value, else the last one. */
export function usualCriterion({ criteria }: Pick<TriedLot, 'criteria'>): string {
  const top = criteria.filter(({ parentKey }) => parentKey === null);
  return (top.find(({ kind }) => kind === 'SOCIAL_VALUE') ?? top.at(-1))?.key ?? '';
}
