/**
 * Places by their public codes and what is known of them. Nobody's rows: everybody may read them, and only the owner, who
 * imports them, may write. Each row says which dataset it came with; a dataset is replaced whole, in one transaction.
 */
export const placeTables = [
  `create extension if not exists pg_trgm`,
  `create table dataset_version (
    dataset text not null,
    version integer not null check (version > 0),
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    row_count integer not null check (row_count > 0),
    content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    imported_at timestamptz not null default clock_timestamp(),
    primary key (dataset, version)
  )`,
  `create table place (
    code text primary key,
    kind text not null check (kind in ('REGION', 'COMBINED_AUTHORITY', 'INTEGRATED_CARE_BOARD', 'COUNTY',
      'LOCAL_AUTHORITY', 'WARD', 'NEIGHBOURHOOD')),
    name text not null,
    dataset text not null,
    is_fictional boolean not null,
    ward_code text,
    authority_code text,
    care_board_code text,
    region_code text,
    combined_authority_code text,
    county_code text,
    nhs_code text
  )`,
  ...['ward', 'authority', 'care_board', 'region', 'combined_authority', 'county'].map(
    (parent) => `create index place_${parent} on place (${parent}_code) where ${parent}_code is not null`,
  ),
  `create index place_dataset on place (dataset)`,
  `create index place_name on place using gin (name gin_trgm_ops)`,
  `create table place_deprivation (
    code text primary key,
    dataset text not null,
    rank integer not null check (rank > 0),
    decile smallint not null check (decile between 1 and 10),
    score numeric(6, 3) not null,
    income_decile smallint not null,
    employment_decile smallint not null,
    education_decile smallint not null,
    health_decile smallint not null,
    crime_decile smallint not null,
    housing_and_services_decile smallint not null,
    environment_decile smallint not null
  )`,
  `create table place_centre (
    code text primary key,
    dataset text not null,
    latitude numeric(8, 6) not null,
    longitude numeric(9, 6) not null
  )`,
  `create table place_boundary (
    code text primary key,
    dataset text not null,
    geometry json not null
  )`,
  `create table postcode_district (
    district text not null,
    authority_code text not null,
    dataset text not null,
    primary key (district, authority_code)
  )`,
  `create table cpv_code (
    code text primary key,
    dataset text not null,
    description text not null
  )`,
  `create index cpv_code_description on cpv_code using gin (description gin_trgm_ops)`,
  `create table bank_holiday (
    division text not null,
    day date not null,
    dataset text not null,
    title text not null,
    primary key (division, day)
  )`,
];

const TABLES = [
  'dataset_version',
  'place',
  'place_deprivation',
  'place_centre',
  'place_boundary',
  'postcode_district',
  'cpv_code',
  'bank_holiday',
];

/** What was imported stays on record. */
const appendOnly = [
  `create function refuse_dataset_version_change() returns trigger language plpgsql as $$
    begin raise exception 'What was imported is only added, never changed'; end $$`,
  `create trigger dataset_version_append_only before update or delete or truncate on dataset_version
    for each statement execute function refuse_dataset_version_change()`,
];

export { TABLES as PLACE_TABLES, appendOnly };
