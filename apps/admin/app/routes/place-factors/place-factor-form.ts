import type { PlaceBasis } from '@commonweal/client';

export const BASES = ['DECILE', 'PLACE'] as const satisfies readonly PlaceBasis[];
export const DECILES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The factors as they are typed: by decile and by the code of a place; an empty one is not said. */
export interface FactorForm {
  readonly version: string;
  readonly basis: PlaceBasis | null;
  readonly deciles: readonly string[];
  readonly places: readonly { readonly code: string; readonly factor: string }[];
}

/** What of a lot the form begins with. */
export interface FactoredLot {
  readonly tender: { readonly version: number };
  readonly places: readonly { readonly code: string }[];
  readonly placeFactors?:
    | {
        readonly basis: PlaceBasis;
        readonly deciles: readonly { readonly decile: number; readonly factor: string }[];
        readonly places: readonly { readonly code: string; readonly factor: string }[];
      }
    | null
    | undefined;
}

const LONGEST = 20;

/** What is kept, as the form shows it. Factors that follow from deciles are not typed. */
export function formOf({ tender, places, placeFactors: kept }: FactoredLot): FactorForm {
  const named = kept?.basis === 'PLACE' ? kept.places : [];
  return {
    ...{ version: String(tender.version), basis: kept?.basis ?? null },
    deciles: DECILES.map((decile) => kept?.deciles.find((row) => row.decile === decile)?.factor ?? ''),
    places: places.map(({ code }) => ({ code, factor: named.find((row) => row.code === code)?.factor ?? '' })),
  };
}

/** Reads the form. @param codes of the lot's places */
export function factorFormIn(sent: FormData, codes: readonly string[]): FactorForm {
  const text = (name: string): string =>
    String(sent.get(name) ?? '')
      .trim()
      .slice(0, LONGEST);
  return {
    ...{ version: text('version'), basis: BASES.find((basis) => basis === text('basis')) ?? null },
    deciles: DECILES.map((decile) => text(`decile.${decile}`)),
    places: codes.map((code) => ({ code, factor: text(`place.${code}`) })),
  };
}

const FACTOR = /^(\d|10)(\.\d{1,4})?$/;

/** Fields whose factor cannot be read, of those that the form goes by. */
export function unreadFactors({ basis, deciles, places }: FactorForm): string[] {
  const typed = [
    ...(basis === 'DECILE' ? deciles.map((factor, index) => [`decile.${index + 1}`, factor] as const) : []),
    ...(basis === 'PLACE' ? places.map(({ code, factor }) => [`place.${code}`, factor] as const) : []),
  ];
  return typed.flatMap(([field, factor]) => (factor === '' || FACTOR.test(factor) ? [] : [field]));
}

/** The factors that the form asks for. */
export function rulesOf({ basis, deciles, places }: FactorForm) {
  const byDecile = deciles.map((factor, index) => ({ decile: index + 1, factor }));
  return {
    basis,
    deciles: basis === 'DECILE' ? byDecile.filter(({ factor }) => factor !== '') : [],
    places: basis === 'PLACE' ? places.filter(({ factor }) => factor !== '') : [],
  };
}
