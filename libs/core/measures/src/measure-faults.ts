import type { Fault } from '@commonweal/result';

import {
  type Additionality,
  type Bilingual,
  MEASURE_THEMES,
  type Measure,
  type MeasureSet,
  type Proxy,
} from './measure.js';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const POUNDS = /^(0|[1-9]\d*)\.\d{2}$/;
const SHARE = /^0(\.\d{1,6})?$/;
const PRICE_YEAR = /^(\d{4}|\d{4}\/\d{2})$/;
/** Banks whose licence forbids shipping their values (CC BY-NC-ND). */
const LICENSED_BANK = /\bTOMs?\b|HACT|UK Social Value Bank/i;

const LOSSES = ['deadweight', 'displacement', 'attribution', 'leakage', 'substitution', 'dropOff'] as const;

/**
 * What is wrong with a set of measures that is meant to ship with the platform; empty when it may ship. A customer's own
 * licensed import is not judged by this: it may hold values that must never be shipped.
 *
 * @returns one fault a problem, with the JSON path of the field
 */
export function measureSetFaults(set: MeasureSet): Fault[] {
  const faults = set.measures.flatMap((measure, index) => measureFaults(measure, `$.measures[${index}]`));
  return [...faults, ...repeatedIds(set), ...missingAttribution(set)];
}

function measureFaults(measure: Measure, path: string): Fault[] {
  return [
    ...unless(ID.test(measure.id), `${path}.id`, 'An id is words of a–z and 0–9 joined by hyphens'),
    ...unless(MEASURE_THEMES.includes(measure.theme), `${path}.theme`, 'Choose one of the themes'),
    ...(['name', 'outcome', 'unit'] as const).flatMap((field) => bilingualFaults(measure[field], `${path}.${field}`)),
    ...unless(
      measure.uncertainty.trim() !== '',
      `${path}.uncertainty`,
      'Say how far the figure can be trusted, or why there is none',
    ),
    ...unless(
      measure.overlapGroup.trim() !== '',
      `${path}.overlapGroup`,
      'Name the group of measures it overlaps with',
    ),
    ...additionalityFaults(measure.additionality, `${path}.additionality`),
    ...(measure.proxy ? proxyFaults(measure.proxy, `${path}.proxy`) : []),
  ];
}

const bilingualFaults = ({ en, cy }: Bilingual, path: string): Fault[] => [
  ...unless(en.trim() !== '', `${path}.en`, 'Write it in English'),
  ...unless(cy.trim() !== '', `${path}.cy`, 'Write it in Welsh'),
];

function proxyFaults({ pounds, low, high, priceYear, source }: Proxy, path: string): Fault[] {
  const { title, publisher, locator, licence } = source;
  const cited = [title, publisher, locator, licence].every((text) => text.trim() !== '');
  return [
    ...unless(POUNDS.test(pounds), `${path}.pounds`, 'Give pounds with two decimals, like 9800.00'),
    ...unless(PRICE_YEAR.test(priceYear), `${path}.priceYear`, 'Give the price year, like 2019 or 2012/13'),
    ...unless(cited, `${path}.source`, 'Cite title, publisher, place in it and licence'),
    ...unless(
      !LICENSED_BANK.test(`${title} ${publisher}`),
      `${path}.source`,
      'Values of this bank must not be shipped: import a licensed copy',
    ),
    ...unless(within(pounds, low, high), `${path}.low`, 'The value lies outside its own range'),
  ];
}

function within(pounds: string, low = pounds, high = pounds): boolean {
  if (!POUNDS.test(pounds)) return true; // a fault of its own already
  if (!POUNDS.test(low) || !POUNDS.test(high)) return false;
  return hundredths(low) <= hundredths(pounds) && hundredths(pounds) <= hundredths(high);
}

const hundredths = (pounds: string): bigint => BigInt(pounds.replace('.', ''));

const additionalityFaults = (additionality: Additionality, path: string): Fault[] =>
  LOSSES.flatMap((loss) =>
    unless(SHARE.test(additionality[loss]), `${path}.${loss}`, 'Give a share from 0 to below 1, like 0.20'),
  );

function repeatedIds({ measures }: MeasureSet): Fault[] {
  const ids = measures.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    unless(ids.indexOf(id) === index, `$.measures[${index}].id`, `The id ${id} is used twice`),
  );
}

function missingAttribution({ measures, attributions }: MeasureSet): Fault[] {
  const usesGmca = measures.some(({ proxy }) => proxy?.source.publisher.includes('Greater Manchester'));
  const attributed = attributions.some((text) => text.includes('Greater Manchester Combined Authority'));
  return unless(!usesGmca || attributed, '$.attributions', 'Attribute Greater Manchester Combined Authority');
}

const unless = (sound: boolean, path: string, message: string): Fault[] => (sound ? [] : [{ path, message }]);
