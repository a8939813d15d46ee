import type { Client } from 'pg';

import { type Dataset, kindInWords } from '@commonweal/places';

import { type FileFault, atLine } from '../read/item.js';
import { MOST_FAULTS } from '../read/checked-rows.js';
import type { Staging } from './staging.js';

const NEEDED: Readonly<Record<string, string>> = {
  LOCAL_AUTHORITY: 'local-authorities',
  WARD: 'wards',
  NEIGHBOURHOOD: 'lsoas',
  INTEGRATED_CARE_BOARD: 'integrated-care-boards',
};

interface Lost {
  readonly line: number;
  readonly code: string;
}

/** Codes of other places in a staged file that nobody knows. */
export async function unknownParents(
  client: Client,
  { columns, isFictional }: Dataset,
  { table }: Staging,
): Promise<FileFault[]> {
  const faults: FileFault[] = [];
  for (const { name, parent } of columns) {
    if (!parent) continue;
    const { rows } = await client.query<Lost>(
      `select s.line, s.${name} as code from ${table} s where s.${name} is not null and not exists
        (select 1 from place p where p.code = s.${name} and p.kind = $1 and p.is_fictional = $2)
       order by s.line limit ${MOST_FAULTS}`,
      [parent, isFictional],
    );
    const first = `${isFictional ? 'demo-' : ''}${NEEDED[parent]}`;
    faults.push(
      ...rows.map(({ line, code }) => ({
        line,
        column: name,
        message: `${code} is the code of no known place: ${kindInWords(parent)} is expected. Import the dataset ${first} of the same edition first, or in the same command.`,
      })),
    );
  }
  return faults.slice(0, MOST_FAULTS);
}

/** Neighbourhoods for which the file names another authority than the lookup: two editions were mixed. */
export async function disagreements(client: Client, dataset: Dataset, { table }: Staging): Promise<FileFault[]> {
  if (dataset.target !== 'deprivation') return [];
  const { rows } = await client.query<Lost & { known: string }>(
    `select s.line, s.lad24cd as code, p.authority_code as known from ${table} s join place p on p.code = s.lsoa21cd
      where p.authority_code <> s.lad24cd order by s.line limit ${MOST_FAULTS}`,
  );
  return rows.map(({ line, code, known }) => ({
    line,
    column: 'lad24cd',
    message: `${code} is not the authority that the dataset lsoas has, ${known}. The two files are of different editions.`,
  }));
}

/** A region or combined authority that is spelt in two ways. */
export async function twoNames(client: Client, { target }: Dataset, { table }: Staging): Promise<FileFault[]> {
  if (target !== 'authorities') return [];
  const { rows } = await client.query<Lost>(
    ['region', 'cauth', 'utla']
      .map(
        (prefix) => `select max(line) as line, ${prefix}_cd as code from ${table}
          where ${prefix}_cd is not null group by ${prefix}_cd having count(distinct ${prefix}_nm) > 1`,
      )
      .join(' union all '),
  );
  return rows.map(({ line, code }) => atLine(line, `gives ${code} another name than lines before. Settle on one.`));
}

const REFERENCES = [
  ['place', 'ward_code', 'lsoas'],
  ['place', 'authority_code', 'wards and lsoas'],
  ['place', 'care_board_code', 'lsoas'],
  ['place', 'region_code', 'local-authorities'],
  ['place', 'combined_authority_code', 'local-authorities'],
  ['place', 'county_code', 'local-authorities'],
  ['place_deprivation', 'code', 'deprivation'],
  ['place_centre', 'code', 'lsoa-centroids'],
  ['place_boundary', 'code', 'boundaries'],
  ['postcode_district', 'authority_code', 'postcode-districts'],
] as const;

/** Rows that would name a place that is no more. @returns a sentence each, with how many there are and the first */
export async function orphans(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ holder: string; missing: string; count: string; datasets: string }>(
    REFERENCES.map(
      ([table, column, datasets]) => `select '${table}.${column}' as holder, '${datasets}' as datasets,
        min(t.${column}) as missing, count(*)::text as count from ${table} t
        where t.${column} is not null and not exists (select 1 from place p where p.code = t.${column})
        having count(*) > 0`,
    ).join(' union all '),
  );
  return rows.map(
    ({ holder, missing, count, datasets }) =>
      `${count} rows (${holder}) name places that are not there, the first is ${missing}: import ${datasets} of the same edition in the same command.`,
  );
}
