import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { askAs } from '@commonweal/persistence';

import type { SearchAlerts } from '../use-cases/keep-organisation-search.js';

/** A search that an organisation keeps. */
export interface OrganisationSearch {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  /** Query of the portal's list that shows the same search. */
  readonly query: string;
  readonly alerts: SearchAlerts;
  readonly keptAt: string;
  readonly seenAt: string;
  readonly newCount: number;
}

/** So many open tenders that were published since are looked through, and so many of them counted. */
const [NEWEST, MOST_COUNTED] = [2_000, 100];

/** Suppliers that are acted for; of their searches the table's policies decide. */
const ACTED_FOR = `select o.id from organisation o
  where o.id = any ($1::uuid[]) and o.kind = 'SUPPLIER' and o.id = any ((select app_orgs())::uuid[])`;

const SEARCHES = `select json_build_object('suppliers', (select coalesce(json_agg(id), '[]') from (${ACTED_FOR}) o),
  'searches', coalesce(json_agg(r), '[]')) from (
  select w.tenant_id as "tenantId", w.id, w.name, w.address as query, w.alerts, w.created_at as "keptAt", w.seen_at as "seenAt",
    (select count(*)::int from (
      select 1 from (select s as one from tender_search s
        where s.state = 'PUBLISHED' and s.published_at > w.seen_at and s.deadline > clock_timestamp()
        order by s.published_at desc, s.id desc limit ${NEWEST}) newest
      where search_matches(newest.one, w.wanted, wish.words) limit ${MOST_COUNTED}) found) as "newCount"
  from saved_search w cross join lateral
    (select case when w.wanted->>'words' is not null then search_wish(w.wanted->>'words') end as words offset 0) wish
  where w.tenant_id = any ($1::uuid[]) order by w.created_at, w.id) r`;

interface Kept {
  readonly suppliers: readonly string[];
  readonly searches: readonly OrganisationSearch[];
}

/** The searches that organisations keep, for their own people. */
@Injectable()
export class OrganisationSearches {
  constructor(private readonly em: EntityManager) {}

  /** By organisation: its searches, the oldest first; null for one that is no supplier whom the viewer acts for. */
  readonly ofOrganisations = async (
    ids: readonly string[],
    viewer: Viewer | null,
  ): Promise<(OrganisationSearch[] | null)[]> => {
    const kept = await askAs<Kept>(this.em, viewer, { sql: SEARCHES, values: [[...ids]] });
    const of = (id: string) => kept?.searches.filter(({ tenantId }) => tenantId === id) ?? [];
    return ids.map((id) => (kept?.suppliers.includes(id) ? of(id) : null));
  };
}
