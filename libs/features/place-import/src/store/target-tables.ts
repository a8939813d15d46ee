import { type Dataset, DOMAINS, type Target } from '@commonweal/places';

/** The table in which the rows of each target are kept. */
export const TARGET_TABLES: Readonly<Record<Target, string>> = {
  authorities: 'place',
  'care-boards': 'place',
  wards: 'place',
  neighbourhoods: 'place',
  deprivation: 'place_deprivation',
  centres: 'place_centre',
  boundaries: 'place_boundary',
  'postcode-districts': 'postcode_district',
  cpv: 'cpv_code',
  'bank-holidays': 'bank_holiday',
};

type Insert = (dataset: Dataset, staged: string) => readonly string[];

const named = ({ id, isFictional }: Dataset): string => `'${id}', ${isFictional}`;

const PLACE = 'insert into place (code, kind, name, dataset, is_fictional';

const authorities: Insert = (dataset, staged) => [
  `${PLACE}) select distinct on (region_cd) region_cd, 'REGION', region_nm, ${named(dataset)} from ${staged}
    where region_cd is not null`,
  `${PLACE}) select distinct on (cauth_cd) cauth_cd, 'COMBINED_AUTHORITY', cauth_nm, ${named(dataset)} from ${staged}
    where cauth_cd is not null`,
  `${PLACE}) select distinct on (utla_cd) utla_cd, 'COUNTY', utla_nm, ${named(dataset)} from ${staged}
    where utla_cd like 'E10%'`,
  `${PLACE}, region_code, combined_authority_code, county_code)
    select lad24cd, 'LOCAL_AUTHORITY', lad24nm, ${named(dataset)}, region_cd, cauth_cd,
      case when utla_cd like 'E10%' then utla_cd end from ${staged}`,
];

const deprivation: Insert = ({ id }, staged) => {
  const domains = DOMAINS.map((domain) => `${domain.toLowerCase()}_decile`);
  return [
    `insert into place_deprivation (code, dataset, rank, decile, score, ${domains.join(', ')})
      select lsoa21cd, '${id}', imd_rank::integer, imd_decile::smallint, imd_score::numeric,
        ${domains.map((name) => `${name}::smallint`).join(', ')} from ${staged}`,
  ];
};

/** How the rows of a staged file get to where they are kept. */
export const INSERTS: Readonly<Record<Target, Insert>> = {
  authorities,
  'care-boards': (dataset, staged) => [
    `${PLACE}, nhs_code) select icb24cd, 'INTEGRATED_CARE_BOARD', icb24nm, ${named(dataset)}, nhs_code from ${staged}`,
  ],
  wards: (dataset, staged) => [
    `${PLACE}, authority_code) select ward24cd, 'WARD', ward24nm, ${named(dataset)}, lad24cd from ${staged}`,
  ],
  neighbourhoods: (dataset, staged) => [
    `${PLACE}, ward_code, authority_code, care_board_code)
      select lsoa21cd, 'NEIGHBOURHOOD', lsoa21nm, ${named(dataset)}, ward24cd, lad24cd, icb24cd from ${staged}`,
  ],
  deprivation,
  centres: ({ id }, staged) => [
    `insert into place_centre (code, dataset, latitude, longitude)
      select lsoa21cd, '${id}', latitude::numeric, longitude::numeric from ${staged}`,
  ],
  boundaries: ({ id, key }, staged) => [
    `insert into place_boundary (code, dataset, geometry) select ${key[0]}, '${id}', geometry::json from ${staged}`,
  ],
  'postcode-districts': ({ id }, staged) => [
    `insert into postcode_district (district, authority_code, dataset) select district, lad24cd, '${id}' from ${staged}`,
  ],
  cpv: ({ id }, staged) => [
    `insert into cpv_code (code, dataset, description) select cpv, '${id}', description_en from ${staged}`,
  ],
  'bank-holidays': ({ id }, staged) => [
    `insert into bank_holiday (division, day, dataset, title) select division, date::date, '${id}', title from ${staged}`,
  ],
};
