import type { Dataset, FileForm } from '@commonweal/places';

import { cellsOf } from './sound-files.js';

/** A part of the place, and parts of the sentence that say what is wrong and what to do. */
type Told = readonly [place: string, ...said: string[]];

/** A way in which a file can be wrong. */
export interface Spoilt {
  readonly name: string;
  /** Null where files of this dataset cannot be wrong in this way. */
  readonly made: (text: string, dataset: Dataset) => string | Buffer | null;
  /** What is said of it. */
  readonly told: (dataset: Dataset) => Told;
}

const byForm =
  (told: Readonly<Record<FileForm, (key: string, keys: string) => Told>>) =>
  ({ form, key }: Dataset): Told =>
    told[form](key[0] ?? '', key.join(' and '));

const always =
  (place: string, ...said: string[]) =>
  (): Told => [place, ...said];

/** The row again that came first. */
function twice(text: string, { form }: Dataset): string {
  const lines = text.split('\n');
  if (form === 'csv') return `${text}${lines[1]}\n`;
  if (form === 'geojson') return text.replace('\n]', `,\n${lines[1]?.slice(0, -1)}\n]`);
  const [event = ''] = /\{\s*"title"[^}]*\}/.exec(text) ?? [];
  return text.replace(event, `${event},${event}`);
}

/** Columns with numbers, each with a text that is none. */
const NUMBERS: Readonly<Record<string, readonly [sound: string, wrong: string, said: string]>> = {
  deprivation: [',100,', ',1e2,', 'is no whole number from 1 to 33755'],
  'demo-deprivation': [',150,', ',many,', 'is no whole number from 1 to 33755'],
  'lsoa-centroids': [',53.4,', ',53.4N,', 'is no number from 49 to 61'],
  'bank-holidays': ['2026-08-01', '2026-08-32', 'is no day, as 2026-12-25'],
};
const OUTLINE: readonly [string, string, string] = ['53.5]', '"north"]', 'is no Polygon or MultiPolygon'];
const numberOf = ({ id, form }: Dataset) => (form === 'geojson' ? OUTLINE : NUMBERS[id]);

/** Every way in which the files of every dataset are tried. */
export const SPOILT: readonly Spoilt[] = [
  {
    name: 'a column of another name',
    made: (text, { key, form }) =>
      form === 'govuk-bank-holidays' ? text.replaceAll('"date"', '"day"') : text.replaceAll(key[0] ?? '', 'other'),
    told: byForm({
      csv: (key) => [`line 1 column ${key}`, 'is missing. Expected are the columns', 'Rename the columns'],
      geojson: (key) => [`line 2 column ${key}`, 'is missing. Features have note, other'],
      'govuk-bank-holidays': () => ['line 1 column date', 'is empty. Every row needs a value here'],
    }),
  },
  {
    name: 'the letters of Windows',
    made: (text) => Buffer.from(text, 'latin1'),
    told: byForm({
      csv: () => ['line 2', 'is not UTF-8. Save the file as UTF-8'],
      geojson: () => ['line 2', 'is not UTF-8. Save the file as UTF-8'],
      'govuk-bank-holidays': () => ['line 8', 'is not UTF-8. Save the file as UTF-8'],
    }),
  },
  {
    name: 'UTF-16 without a mark',
    made: (text) => Buffer.from(text.replaceAll('ô', 'o'), 'utf16le'),
    told: always('line 1', 'is UTF-16 or no text at all. Save the file as UTF-8'),
  },
  {
    name: 'UTF-16 with its mark',
    made: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    told: always('line 1', 'is not UTF-8. Save the file as UTF-8'),
  },
  {
    name: 'a spreadsheet in the place of its table',
    made: () => Buffer.from('504b03041400060008000000210062ee9d685e010000', 'hex'),
    told: always('line 1', 'Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”)'),
  },
  {
    name: 'an end in the middle of a row',
    made: (text, { form }) => (form === 'csv' ? text.slice(0, text.lastIndexOf(',')) : text.slice(0, -30)),
    told: byForm({
      csv: () => ['line 4', 'The file is truncated here'],
      geojson: () => ['line 4', 'the file is truncated. Download it again'],
      'govuk-bank-holidays': () => ['line 1', 'the file is truncated or another one'],
    }),
  },
  {
    name: 'an end in the middle of a letter',
    made: (text) => Buffer.from(text).subarray(0, Buffer.from(text).lastIndexOf('ô') + 1),
    told: always('line', 'truncated'),
  },
  { name: 'nothing', made: () => '', told: always('line 1', 'is empty') },
  { name: 'blanks', made: () => '\uFEFF \n\n', told: always('line 1', 'is empty') },
  {
    name: 'no rows',
    made: (text, { form }) => {
      if (form === 'csv') return `${text.split('\n')[0]}\n`;
      return form === 'geojson' ? '{"type":"FeatureCollection","features":[]}' : '{"scotland":{"events":[]}}';
    },
    told: byForm({
      csv: () => ['', 'has no rows. The file is truncated or another one'],
      geojson: () => ['line 1', 'holds no features'],
      'govuk-bank-holidays': () => ['', 'has no rows. The file is truncated or another one'],
    }),
  },
  {
    name: 'a row twice',
    made: twice,
    told: byForm({
      csv: (_, keys) => [`line 5 column ${keys}`, 'stands already in line 2. Remove one of the two'],
      geojson: (key) => [`line 5 column ${key}`, 'stands already in line 2. Remove one of the two'],
      'govuk-bank-holidays': () => ['line 1 column division and date', 'stands already in line 1'],
    }),
  },
  {
    name: 'a code of another form',
    made: (text, dataset) => {
      const sound = cellsOf(dataset, 1)[dataset.key[0] ?? ''] ?? '';
      return text.replaceAll(sound, `${sound.slice(0, -1)}§`);
    },
    told: ({ form, key }) => [
      `line ${form === 'govuk-bank-holidays' ? 1 : 2} column ${key[0] ?? ''}`,
      '§',
      form === 'govuk-bank-holidays' ? 'is not england-and-wales, scotland or northern-ireland' : 'is no',
    ],
  },
  {
    name: 'a number that is none',
    made: (text, dataset) => {
      const [sound, wrong] = numberOf(dataset) ?? [];
      return sound === undefined || wrong === undefined ? null : text.replace(sound, wrong);
    },
    told: (dataset) => ['column', numberOf(dataset)?.[2] ?? ''],
  },
];
