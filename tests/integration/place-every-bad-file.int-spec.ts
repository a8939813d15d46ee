import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ImportDatasets, withDatabase } from '@commonweal/place-import';
import { type Dataset, datasetOf, DATASETS } from '@commonweal/places';

import { placeFiles, type PlaceFiles } from '../support/places/place-files.js';
import { MADE_ROWS, soundFile } from '../support/places/sound-files.js';
import { SPOILT } from '../support/places/spoilt-files.js';

/** Files that are made here are small, whatever the edition; how many rows an edition has is tried by itself. */
const small = (dataset: Dataset): Dataset => ({ ...dataset, rows: null });

let at: PlaceFiles;
let before: unknown;

const imported = (pairs: readonly (readonly [Dataset, string | Buffer])[], isDryRun = false) => {
  const files = pairs.map(([dataset, content]) => ({ dataset, file: at.written(dataset.id, content) }));
  return withDatabase(at.database.owner, (client) =>
    new ImportDatasets(client, { isDryRun, onProgress: () => undefined }).execute(files),
  );
};

const KEPT = [
  ...['place', 'place_deprivation', 'place_centre', 'place_boundary', 'postcode_district', 'cpv_code', 'bank_holiday'],
  'dataset_version',
];
const held = KEPT.map(
  (table) =>
    `select '${table}' as held, count(*)::int as rows, md5(string_agg(t::text, '' order by t::text)) as content from ${table} t`,
);

/** All that a reader can see, the versions, and what an import puts down on its way. */
const everything = () =>
  at.ask(`${held.join(' union all ')} union all
    select 'put down on the way', count(*)::int, null from pg_class where relname like 'staged%'`);

beforeAll(async () => {
  at = await placeFiles();
  const { faults } = await imported(DATASETS.map((dataset) => [small(dataset), soundFile(dataset)]));
  expect(faults).toEqual([]);
  before = await everything();
});
afterAll(() => at?.close());

describe.each(DATASETS.map((dataset) => [dataset.id, small(dataset)] as const))('%s', (_, dataset) => {
  it.each(
    SPOILT.filter(({ made }) => made(soundFile(dataset), dataset) !== null).map((way) => [way.name, way] as const),
  )('with %s is refused in words, and nothing is changed', async (_name, { made, told }) => {
    const outcome = await imported([[dataset, made(soundFile(dataset), dataset) ?? '']]);
    expect(outcome.imported).toEqual([]);
    const [place, ...said] = told(dataset);
    expect(outcome.faults[0]?.place).toMatch(/^\S/);
    expect(outcome.faults[0]?.place).toContain(place);
    for (const words of said) expect(outcome.faults[0]?.message).toContain(words);
    expect(await everything()).toEqual(before);
  });

  it('with a byte order mark is taken as without', async () => {
    const { imported: taken, faults } = await imported([[dataset, `\uFEFF${soundFile(dataset)}`]], true);
    expect(faults).toEqual([]);
    expect(taken).toMatchObject([{ rows: MADE_ROWS }]);
  });

  it('with fewer rows than its edition has is refused, if it has so many', async () => {
    const { rows } = datasetOf(dataset.id) as Dataset;
    const outcome = await imported([[{ ...dataset, rows: rows ?? MADE_ROWS + 1 }, soundFile(dataset)]]);
    expect(outcome.faults[0]?.message).toMatch(/^has 3 rows; this edition has \d+\. .*download it again\.$/);
    expect(await everything()).toEqual(before);
  });
});

it('all are left alone when the last file of a command is at fault', async () => {
  const [last, ...others] = DATASETS.toReversed().map(small);
  const changed = (dataset: Dataset) => soundFile(dataset).replaceAll('Dôcks', 'Docks');
  const outcome = await imported([
    ...others.toReversed().map((dataset) => [dataset, changed(dataset)] as const),
    [last as Dataset, ''],
  ]);
  expect(outcome.imported).toEqual([]);
  expect(outcome.faults).toHaveLength(1);
  expect(await everything()).toEqual(before);
});
