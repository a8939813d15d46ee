import type { WirePlaceShare } from './wire-commitment.js';

/** Whether factors go by the deprivation of a place, or by the place itself. */
export const PLACE_BASES = ['DECILE', 'PLACE'] as const;
export type PlaceBasis = (typeof PLACE_BASES)[number];

/** What a benefit counts in places of one tenth of deprivation; 1 is the most deprived. */
export interface DecileRow {
  readonly decile: number;
  /** a decimal as text */
  readonly factor: string;
}

/**
 * What a benefit counts in one place of a lot.
 *
 * @property decile of its deprivation when the rule was set; null where none is known
 * @property factor a decimal as text
 */
export interface PlaceRow {
  readonly code: string;
  readonly decile: number | null;
  readonly factor: string;
}

/**
 * What a benefit counts by where it lands, as a lot publishes it: the table that decides, with a row for each of the lot's
 * places, and the deciles that it was made from, where it goes by them.
 */
export interface PlaceRule {
  readonly basis: PlaceBasis;
  readonly deciles: readonly DecileRow[];
  readonly places: readonly PlaceRow[];
}

/** A rule before the places of the lot are looked up. */
export interface SentPlaceRule {
  readonly basis: PlaceBasis;
  readonly deciles: readonly DecileRow[];
  readonly places: readonly { readonly code: string; readonly factor: string }[];
}

const ELSEWHERE = '1';
const written = (code: string): string => code.trim().toUpperCase();

/** The rule for these places: each with its factor, 1 where nothing is said of it. */
export function placeRuleFor(
  { basis, deciles, places: named }: SentPlaceRule,
  places: readonly Omit<PlaceRow, 'factor'>[],
): PlaceRule {
  const factorOf = ({ code, decile }: Omit<PlaceRow, 'factor'>) =>
    basis === 'DECILE'
      ? deciles.find((row) => row.decile === decile)?.factor
      : named.find((row) => written(row.code) === code)?.factor;
  return {
    ...{ basis, deciles },
    places: places.map(({ code, decile }) => ({ code, decile, factor: factorOf({ code, decile }) ?? ELSEWHERE })),
  };
}

/** What of a rule goes with a design that says no places: by tenths all of it; by places nothing. */
export const ruleWithoutPlaces = ({ basis, deciles }: PlaceRule): PlaceRule | null =>
  basis === 'DECILE' ? { basis, deciles, places: [] } : null;

/**
 * A lot's rule for a lot that begins as its copy. By tenths: for all of the new lot's places, as their tenths stand now. By
 * places: for those of the new lot that it names; about others nobody has decided, so it names none of them.
 */
export function carriedRule(rule: PlaceRule, places: readonly Omit<PlaceRow, 'factor'>[]): PlaceRule {
  const named = new Set(rule.places.map(({ code }) => code));
  return placeRuleFor(rule, rule.basis === 'DECILE' ? places : places.filter(({ code }) => named.has(code)));
}

/**
 * The places of a commitment with what the benefit counts there, in equal parts. Only the code of a place of the lot has a
 * factor; other places and free words count 1.
 *
 * @example places 'E06000009' (factor 1.5) and 'the whole north' → shares 1 and 1, factors 1.5 and 1: together 1.25
 */
export const placeShares = (rule: PlaceRule, places: readonly string[]): WirePlaceShare[] =>
  places.map((place) => ({
    share: '1',
    factor: rule.places.find(({ code }) => code === written(place))?.factor ?? ELSEWHERE,
  }));
