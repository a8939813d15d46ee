import { type ItlRegion, itlRegion } from './itl-regions.js';

/** Codes of one kind of area, by their numbers. */
const areas = (kind: string, numbers: string): string[] =>
  numbers.split(' ').map((number) => `${kind}${number.padStart(6, '0')}`);

const unitary = (numbers: string) => areas('E06', numbers);
const metropolitan = (numbers: string) => areas('E08', numbers);
const borough = (numbers: string) => areas('E09', numbers);
const county = (numbers: string) => areas('E10', numbers);
const welsh = (numbers: string) => areas('W06', numbers);

/**
 * Which counties, and which authorities outside counties, lie in a region of level 2. England and Wales; of Scotland and
 * Northern Ireland no places are kept here.
 *
 * @see ITL_EDITION; codes as they stood in December 2024
 */
const LEVEL_2: Readonly<Record<string, readonly string[]>> = {
  UKC1: unitary('1 2 3 4 5 47'),
  UKC2: [...unitary('57'), ...metropolitan('20 21 22 23 24 37')],
  UKD1: unitary('63 64'),
  UKD3: metropolitan('1 2 3 4 5 6 7 8 9 10'),
  UKD4: [...unitary('8 9'), ...county('17')],
  UKD6: unitary('7 49 50'),
  UKD7: [...unitary('6'), ...metropolitan('11 12 13 14 15')],
  UKE1: unitary('10 11 12 13'),
  UKE2: unitary('14 65'),
  UKE3: metropolitan('16 17 18 19 38 39'),
  UKE4: metropolitan('32 33 34 35 36'),
  UKF1: [...unitary('15 18'), ...county('7 24')],
  UKF2: [...unitary('16 17 61 62'), ...county('18')],
  UKF3: county('19'),
  UKG1: [...unitary('19'), ...county('31 34')],
  UKG2: [...unitary('20 21 51'), ...county('28')],
  UKG3: metropolitan('25 26 27 28 29 30 31'),
  UKH1: [...unitary('31'), ...county('3 20 29')],
  UKH2: [...unitary('32 55 56'), ...county('15')],
  UKH3: [...unitary('33 34'), ...county('12')],
  UKI3: borough('1 7 13 20 32 33'),
  UKI4: borough('12 14 19 22 23 25 28 30'),
  UKI5: borough('2 4 10 11 16 26 31'),
  UKI6: borough('6 8 21 24 29'),
  UKI7: borough('3 5 9 15 17 18 27'),
  UKJ1: [...unitary('36 37 38 39 40 41 42 60'), ...county('25')],
  UKJ2: [...unitary('43'), ...county('11 30 32')],
  UKJ3: [...unitary('44 45 46'), ...county('14')],
  UKJ4: [...unitary('35'), ...county('16')],
  UKK1: [...unitary('22 23 24 25 30 54'), ...county('13')],
  UKK2: unitary('58 59 66'),
  UKK3: unitary('52 53'),
  UKK4: [...unitary('26 27'), ...county('8')],
  UKL1: welsh('1 2 3 4 8 9 10 11 12 13 16 18 19 20 24'),
  UKL2: welsh('5 6 14 15 21 22 23'),
};

/** Level 1, by the code of the region of England or of the country. */
const LEVEL_1: Readonly<Record<string, string>> = {
  ...{ E12000001: 'UKC', E12000002: 'UKD', E12000003: 'UKE', E12000004: 'UKF', E12000005: 'UKG', E12000006: 'UKH' },
  ...{ E12000007: 'UKI', E12000008: 'UKJ', E12000009: 'UKK', W92000004: 'UKL', S92000003: 'UKM', N92000002: 'UKN' },
};

const REGION_OF = new Map([
  ...Object.entries(LEVEL_1),
  ...Object.entries(LEVEL_2).flatMap(([region, codes]) => codes.map((code) => [code, region] as const)),
]);

/** The narrowest region of an area, by its own code and those of what it lies in. */
const narrowest = (codes: readonly string[]): string =>
  codes
    .flatMap((code) => REGION_OF.get(code) ?? [])
    .reduce((one, other) => (other.length > one.length ? other : one), '');

/**
 * The narrowest region of level 1 or 2 in which areas lie together.
 *
 * @param codes of each area: its own, and those of what it lies in
 * @returns undefined for no area, for one of which no region is known, and for areas of several regions
 * @example regionOfAreas([['E08000003', 'E12000002']])?.code // 'UKD3'
 */
export function regionOfAreas(codes: readonly (readonly string[])[]): ItlRegion | undefined {
  const found = [...new Set(codes.map(narrowest))];
  if (found.length === 1) return itlRegion(found[0] ?? '');
  const wide = [...new Set(found.map((code) => code.slice(0, 3)))];
  return wide.length === 1 ? itlRegion(wide[0] ?? '') : undefined;
}
