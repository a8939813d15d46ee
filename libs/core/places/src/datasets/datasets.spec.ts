import { describe, expect, it } from '@jest/globals';

import { datasetOf, DATASETS } from './datasets.js';
import { rowFaults } from './row-faults.js';

const deprivation = datasetOf('deprivation');
const row = {
  lsoa21cd: 'E01000001',
  imd_rank: '26525',
  imd_decile: '8',
  imd_score: '8.742',
  income_decile: '10',
  employment_decile: '10',
  education_decile: '10',
  health_decile: '10',
  crime_decile: '10',
  housing_and_services_decile: '9',
  environment_decile: '1',
  lad24cd: 'E09000001',
};

describe('every dataset', () => {
  it.each(DATASETS.map((dataset) => [dataset.id, dataset] as const))(
    '%s says where it comes from and what may be done with it',
    (_, dataset) => {
      for (const said of [
        dataset.title,
        dataset.publisher,
        dataset.source,
        dataset.edition,
        dataset.licence,
        dataset.attribution,
      ])
        expect(said).not.toBe('');
      expect(dataset.columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...dataset.key]));
    },
  );

  it('has an id of its own', () => {
    expect(new Set(DATASETS.map(({ id }) => id)).size).toBe(DATASETS.length);
  });

  it('is fictional when its id says so, and says so', () => {
    for (const { id, isFictional, attribution } of DATASETS)
      expect([isFictional, /fictional/.test(attribution)]).toEqual(Array(2).fill(id.startsWith('demo-')));
  });
});

describe('a row of the indices of deprivation', () => {
  const faults = (change: object) => deprivation && rowFaults(deprivation, { ...row, ...change });

  it('is in order as published', () => expect(faults({})).toEqual([]));

  it.each([
    ['lsoa21cd', 'E02000001', '"E02000001" is no code of an LSOA of 2021 (E01 and six digits).'],
    ['imd_rank', '0', '"0" is no whole number from 1 to 33755.'],
    ['imd_rank', '1e3', '"1e3" is no whole number from 1 to 33755.'],
    ['imd_score', '8,742', '"8,742" is no number from 0 to 100 with at most 3 decimals.'],
    ['crime_decile', '11', '"11" is no whole number from 1 to 10.'],
    ['crime_decile', '', 'is empty. Every row needs a value here.'],
    [
      'imd_decile',
      '7',
      'says 7, but rank 26525 of 33755 lies in decile 8. Rank or decile is wrong: take the published file.',
    ],
  ])('is not with %s %p', (column, text, message) => expect(faults({ [column]: text })).toEqual([{ column, message }]));
});
