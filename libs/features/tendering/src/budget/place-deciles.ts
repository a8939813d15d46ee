import type { EntityManager } from '@mikro-orm/postgresql';

import { WITHIN } from '../groundwork/deprived-parts.js';
import { codeList } from '../queries/code-list.js';

/** How many ranked neighbourhoods of a place lie in each tenth, the most deprived first. */
interface DecilesRow {
  readonly code: string;
  readonly deciles: readonly number[];
}

const COUNTS = Array.from({ length: 10 }, (_, at) => `count(*) filter (where d.decile = ${at + 1})`).join(', ');

const DECILES = `select w.code, json_build_array(${COUNTS}) as deciles
  from unnest(?::text[]) as w (code) cross join lateral (${WITHIN}) n join place_deprivation d on d.code = n.code
  group by w.code`;

/** Reads it for places, in their order; null for one without ranked neighbourhoods. */
export async function placeDeciles(em: EntityManager, codes: readonly string[]): Promise<(readonly number[] | null)[]> {
  const rows = await em.execute<DecilesRow[]>(DECILES, [codeList(codes)]);
  return codes.map((wanted) => rows.find(({ code }) => code === wanted)?.deciles ?? null);
}
