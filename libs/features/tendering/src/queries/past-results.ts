import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor } from '@commonweal/auth';
import { pence, toWire } from '@commonweal/money';
import { readAs } from '@commonweal/persistence';
import type { Bundle, ScoreResult } from '@commonweal/scoring';
import { type PastBid, pastBids } from '@commonweal/what-if';

import { mayTryWeights } from '../policy.js';

/** What a scored lot was, without names. */
export interface PastResult {
  readonly title: string;
  readonly scoredAt: Date;
  /** £ */
  readonly estimatedValue: string | null;
  readonly bids: readonly PastBid[];
}

interface Row {
  readonly title: string;
  readonly scored_at: string;
  readonly value_pence: string | null;
  readonly bundle: string;
  readonly result: string;
}

/** A lot with so many bids that its bundle is longer than this is nothing that people try weights on. */
const LONGEST_BUNDLE = 1_000_000;

/** The newest result of each lot; lots and their number only name it. */
const NEWEST = `
  select case when n.lots = 1 then t.title else t.title || ': ' || l.title end as title, r.created_at as scored_at,
    coalesce(l.value_pence, t.value_pence) as value_pence, r.bundle, r.result
  from (select distinct on (lot_id) * from scoring_result where tenant_id = ? order by lot_id, created_at desc) r
  join lot l on l.tenant_id = r.tenant_id and l.id = r.lot_id
  join tender t on t.tenant_id = l.tenant_id and t.id = l.tender_id
  join lateral (select count(*) as lots from lot o where o.tenant_id = t.tenant_id and o.tender_id = t.id) n on true
  where t.state in ('EVALUATED', 'AWARDED', 'CONTRACTED') and length(r.bundle) <= ${LONGEST_BUNDLE}
  order by r.created_at desc, r.run_id limit ?`;

/** Results of the past on which weights can be tried. */
@Injectable()
export class PastResults {
  constructor(private readonly em: EntityManager) {}

  /** The authority's newest ones that have ranked bids; none for whoever does not design its tenders. */
  async newest(authorityId: string, first: number, viewer: Viewer | null): Promise<PastResult[]> {
    if (!actsFor(viewer, authorityId) || !mayTryWeights(viewer, authorityId)) return [];
    const rows = await readAs(this.em, viewer, (em) => em.execute<Row[]>(NEWEST, [authorityId, first]));
    return rows.map(pastResult).filter(({ bids }) => bids.length > 1);
  }
}

function pastResult({ title, scored_at, value_pence, bundle, result }: Row): PastResult {
  return {
    ...{ title, scoredAt: new Date(scored_at) },
    estimatedValue: value_pence === null ? null : toWire(pence(BigInt(value_pence))),
    bids: pastBids(JSON.parse(bundle) as Bundle, withBids(JSON.parse(result) as Partial<ScoreResult>)),
  };
}

const withBids = ({ bids = [] }: Partial<ScoreResult>) => ({ bids });
