import { DOMAINS } from '@commonweal/places';

/** Which of the larger parts of a place are wanted. */
export interface WantedParts {
  readonly parents?: object;
  readonly deprivation?: object;
  readonly map?: object;
  readonly sources?: object;
}

const NAME = (of: string) => `${of}.code, ${of}.kind, ${of}.name, ${of}.is_fictional as "isFictional"`;

const list = (rows: string): string => `(select coalesce(json_agg(j), '[]') from (${rows}) j)`;

/**
 * The neighbourhoods within `p`, a branch for each kind. PostgreSQL leaves out the branches of other kinds, so that each
 * goes along its own index.
 */
const WITHIN = [
  `select n.* from place n where p.kind = 'NEIGHBOURHOOD' and n.code = p.code`,
  ...(
    [
      ['WARD', 'ward_code'],
      ['LOCAL_AUTHORITY', 'authority_code'],
      ['INTEGRATED_CARE_BOARD', 'care_board_code'],
    ] as const
  ).map(
    ([kind, column]) =>
      `select n.* from place n where p.kind = '${kind}' and n.${column} = p.code and n.kind = 'NEIGHBOURHOOD'`,
  ),
  ...(
    [
      ['REGION', 'region_code'],
      ['COMBINED_AUTHORITY', 'combined_authority_code'],
      ['COUNTY', 'county_code'],
    ] as const
  ).map(
    ([kind, column]) => `select n.* from place a join place n on n.authority_code = a.code and n.kind = 'NEIGHBOURHOOD'
      where p.kind = '${kind}' and a.${column} = p.code`,
  ),
].join(' union all ');

const PARENTS = list(`
  select distinct on (q.kind, q.code) ${NAME('q')} from place q
    left join place a on a.code = p.authority_code
  where q.code in (p.ward_code, p.authority_code, p.care_board_code, coalesce(p.region_code, a.region_code),
    coalesce(p.combined_authority_code, a.combined_authority_code), coalesce(p.county_code, a.county_code))`);

const counts = (column: string): string =>
  `json_build_array(${Array.from({ length: 10 }, (_, at) => `count(*) filter (where d.${column} = ${at + 1})`).join(', ')})`;

const DEPRIVATION = `(select case when count(d.code) > 0 then json_build_object(
    'neighbourhoods', count(d.code), 'deciles', ${counts('decile')},
    'domains', json_build_object(${DOMAINS.map((domain) => `'${domain}', ${counts(`${domain.toLowerCase()}_decile`)}`).join(', ')}),
    'rank', case when p.kind = 'NEIGHBOURHOOD' then min(d.rank) end,
    'score', case when p.kind = 'NEIGHBOURHOOD' then min(d.score)::text end) end
  from (${WITHIN}) n join place_deprivation d on d.code = n.code)`;

/** Neighbourhoods of a ward or an authority; the authorities of what is larger. */
const PARTS = list(`
  select ${NAME('x')}, x.neighbourhoods, x."mostDeprived", x.decile, b.geometry from (
    select n.code, n.kind, n.name, n.is_fictional, (d.code is not null)::integer as neighbourhoods,
        coalesce((d.decile = 1)::integer, 0) as "mostDeprived", d.decile
      from (${WITHIN}) n left join place_deprivation d on d.code = n.code where p.kind in ('WARD', 'LOCAL_AUTHORITY')
    union all
    select a.code, a.kind, a.name, a.is_fictional, count(d.code), count(*) filter (where d.decile = 1), null
      from (${WITHIN}) n join place a on a.code = n.authority_code left join place_deprivation d on d.code = n.code
      where p.kind not in ('WARD', 'LOCAL_AUTHORITY', 'NEIGHBOURHOOD') group by a.code
  ) x left join place_boundary b on b.code = x.code order by x.name, x.code`);

/** The newest version of each dataset. */
export const LOADED = list(`select distinct on (v.dataset) v.dataset, v.version, v.sha256, v.row_count as rows,
    v.imported_at as "importedAt" from dataset_version v order by v.dataset, v.version desc`);

/** One statement for a place by its code (`$1`), with as much of it as is wanted. */
export function placeStatement(wanted: WantedParts): string {
  const along = [
    wanted.parents && `${PARENTS} as parents`,
    wanted.deprivation && `${DEPRIVATION} as deprivation`,
    wanted.map && `${PARTS} as parts`,
    wanted.sources && `${LOADED} as loaded`,
  ].filter((part) => part !== undefined);
  return `select row_to_json(r) from (select ${[
    NAME('p'),
    'p.nhs_code as "nhsCode"',
    'c.latitude::text',
    'c.longitude::text',
    ...along,
  ].join(', ')} from place p left join place_centre c on c.code = p.code where p.code = $1) r`;
}
