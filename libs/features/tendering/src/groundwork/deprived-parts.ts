import type { EntityManager } from '@mikro-orm/postgresql';

import { type Domain, DOMAINS } from '@commonweal/places';

import { codeList } from '../queries/code-list.js';

/** How many ranked neighbourhoods a place has, and how many of them are in the most deprived tenth, by domain. */
export interface DeprivedParts {
  readonly code: string;
  readonly neighbourhoods: number;
  readonly parts: Readonly<Record<Domain, number>>;
}

/** The neighbourhoods within each place `w`, along an index for each kind of place. */
export const WITHIN = [
  `select n.code from place n where n.code = w.code and n.kind = 'NEIGHBOURHOOD'`,
  ...['ward_code', 'authority_code', 'care_board_code'].map(
    (column) => `select n.code from place n where n.${column} = w.code and n.kind = 'NEIGHBOURHOOD'`,
  ),
  ...['region_code', 'combined_authority_code', 'county_code'].map(
    (column) => `select n.code from place a join place n on n.authority_code = a.code and n.kind = 'NEIGHBOURHOOD'
      where a.${column} = w.code`,
  ),
].join(' union ');

const PARTS = DOMAINS.map((domain) => `'${domain}', count(*) filter (where d.${domain.toLowerCase()}_decile = 1)`).join(
  ', ',
);

const DEPRIVED = `select w.code, count(*)::integer as neighbourhoods, json_build_object(${PARTS}) as parts
  from unnest(?::text[]) as w (code) cross join lateral (${WITHIN}) n join place_deprivation d on d.code = n.code
  group by w.code`;

/** Reads it for places; one without ranked neighbourhoods is left out. */
export const deprivedParts = async (em: EntityManager, codes: readonly string[]): Promise<DeprivedParts[]> =>
  codes.length === 0 ? [] : em.execute<DeprivedParts[]>(DEPRIVED, [codeList(codes)]);
