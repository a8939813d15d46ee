import { parseDecimal } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

import type { PlaceRule, SentPlaceRule } from './place-rule.js';

const MOST_FACTOR = 10n;

/** Whether a factor can be published: a plain decimal from 0 to 10 with at most 4 decimals. */
export function isPlaceFactor(text: string): boolean {
  const parsed = parseDecimal(text);
  return parsed !== null && parsed.decimals <= 4 && parsed.value.n <= MOST_FACTOR * parsed.value.d;
}

/** What is wrong with a rule, each fault at its field. @param places codes of the lot's places */
export function placeRuleFaults(rule: SentPlaceRule, places: readonly string[]): Fault[] {
  const { basis, deciles, places: named } = rule;
  const [asked, other] = basis === 'DECILE' ? (['deciles', 'places'] as const) : (['places', 'deciles'] as const);
  return [
    ...unless(places.length > 0, '$.basis', 'Say first where the lot is carried out: a factor is of its places'),
    ...unless(rule[asked].length > 0, `$.${asked}`, 'Give at least one factor; what is left out counts 1'),
    ...unless(rule[other].length === 0, `$.${other}`, 'Leave these out: the factors go by the other'),
    ...deciles.flatMap((row, index) => decileFaults(deciles, index)),
    ...named.flatMap((row, index) => placeFaults({ named, places }, index)),
  ];
}

function decileFaults(deciles: SentPlaceRule['deciles'], index: number): Fault[] {
  const { decile = 0, factor = '' } = deciles[index] ?? {};
  const at = `$.deciles[${index}]`;
  return [
    ...unless(
      Number.isInteger(decile) && decile >= 1 && decile <= 10,
      `${at}.decile`,
      'A decile is a whole number from 1 to 10',
    ),
    ...unless(
      deciles.findIndex((row) => row.decile === decile) === index,
      `${at}.decile`,
      'This decile is in the list already',
    ),
    ...factorFaults(factor, at),
  ];
}

interface NamedPlaces {
  readonly named: SentPlaceRule['places'];
  readonly places: readonly string[];
}

function placeFaults({ named, places }: NamedPlaces, index: number): Fault[] {
  const { code = '', factor = '' } = named[index] ?? {};
  const at = `$.places[${index}]`;
  return [
    ...unless(places.includes(code), `${at}.code`, 'Choose one of the places of the lot'),
    ...unless(named.findIndex((row) => row.code === code) === index, `${at}.code`, 'This place is in the list already'),
    ...factorFaults(factor, at),
  ];
}

const factorFaults = (factor: string, at: string): Fault[] =>
  unless(
    isPlaceFactor(factor),
    `${at}.factor`,
    `Enter a factor from 0 to ${MOST_FACTOR} with up to 4 decimals, like 1.25`,
  );

/** Why a rule does not go with the places that a lot has now; null where it does. */
export function placeRuleGap({ places }: PlaceRule, now: readonly string[]): string | null {
  if (places.length === 0)
    return 'The place factors are of no place yet: say where the lot is carried out, then set the factors';
  const known = new Set(places.map(({ code }) => code));
  const isSame = known.size === now.length && now.every((code) => known.has(code));
  return isSame ? null : 'The places of the lot have changed since the place factors were set: set the factors again';
}

const unless = (sound: boolean, path: string, message: string): Fault[] => (sound ? [] : [{ path, message }]);
