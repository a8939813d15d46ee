import type { EntityManager } from '@mikro-orm/postgresql';

import type { PlaceRow } from '@commonweal/social-value';

import { codeList } from '../queries/code-list.js';

const DECILES = `select w.code, d.decile from unnest(?::text[]) with ordinality as w (code, position)
  left join place_deprivation d on d.code = w.code order by w.position`;

/** Places in their order, each with its tenth of deprivation as the data stand now. */
export const placesWithDeciles = (em: EntityManager, codes: readonly string[]): Promise<Omit<PlaceRow, 'factor'>[]> =>
  em.execute(DECILES, [codeList(codes)]);
