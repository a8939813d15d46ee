import type { Dataset } from '@commonweal/places';

/** So many rows has a file that is made here. */
export const MADE_ROWS = 3;

/** What is not asked for in any file, with a letter that encodings write differently. */
const NOTE = 'Dôcks';

interface At {
  readonly row: number;
  readonly isFictional: boolean;
}

const code =
  (prefix: string, one = false) =>
  ({ row, isFictional }: At): string =>
    `${prefix}${isFictional ? '999' : '001'}00${one ? 1 : row}`;
const always = (text: string) => () => text;
const named =
  (kind: string) =>
  ({ row }: At): string =>
    `${kind} ${row}`;

/** A cell for each column that a dataset has, by the column's name. */
const CELLS: Readonly<Record<string, (at: At) => string>> = {
  ...{ lad24cd: code('E06'), lad24nm: named('Borough'), utla_cd: code('E06'), utla_nm: named('Borough') },
  ...{
    region_cd: code('E12', true),
    region_nm: always('Region'),
    cauth_cd: code('E47', true),
    cauth_nm: always('Two'),
  },
  ...{ icb24cd: code('E54'), icb24nm: named('Board'), ward24cd: code('E05'), ward24nm: named('Ward') },
  nhs_code: ({ row, isFictional }) => `Q${isFictional ? 'Z' : 'A'}${row}`,
  ...{ lsoa21cd: code('E01'), lsoa21nm: named('Neighbourhood') },
  imd_rank: ({ row, isFictional }) => String(row * 100 + (isFictional ? 50 : 0)),
  ...{ imd_decile: always('1'), imd_score: always('70.5'), latitude: always('53.4'), longitude: always('-2.2') },
  district: ({ row, isFictional }) => `${isFictional ? 'ZZ' : 'M'}${row}`,
  ...{ cpv: ({ row }) => `0300000${row}-0`, description_en: named('Goods') },
  ...{ division: always('scotland'), date: ({ row }) => `2026-08-0${row}`, title: named('Holiday') },
};
const SQUARE = [0, 1, 2, 3, 0].map((turn) => [-2.5 + (turn > 1 ? 0.1 : 0), 53.5 + (turn % 3 === 0 ? 0 : 0.1)]);

/** The cells of one row, without its outline. */
export function cellsOf({ columns, isFictional }: Dataset, row: number): Record<string, string> {
  const cells = columns.filter(({ name }) => name !== 'geometry').map((column) => [column.name, made(column)] as const);
  return Object.fromEntries(cells);

  function made({ name, parent }: Dataset['columns'][number]): string {
    if (name === 'code') return code(parent === 'LOCAL_AUTHORITY' ? 'E06' : 'E54')({ row, isFictional });
    return (CELLS[name] ?? always('1'))({ row, isFictional });
  }
}

/** A small file of a dataset that is in order, whatever its edition's number of rows. */
export function soundFile(dataset: Dataset): string {
  const rows = Array.from({ length: MADE_ROWS }, (_, before) => cellsOf(dataset, before + 1));
  if (dataset.form === 'csv') return csv(rows);
  return dataset.form === 'geojson' ? geojson(rows) : bankHolidays(rows);
}

type Rows = readonly Readonly<Record<string, string>>[];

const csv = (rows: Rows): string =>
  [Object.keys({ note: '', ...rows[0] }), ...rows.map((row) => [NOTE, ...Object.values(row)])]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

const geojson = (rows: Rows): string => {
  const features = rows.map((row) =>
    JSON.stringify({
      ...{ type: 'Feature', properties: { note: NOTE, ...row } },
      geometry: { type: 'Polygon', coordinates: [SQUARE] },
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
};

const bankHolidays = (rows: Rows): string => {
  const events = rows.map(({ date, title }) => ({ title, date, notes: NOTE, bunting: true }));
  return `${JSON.stringify({ scotland: { division: 'scotland', events } }, null, 1)}\n`;
};
