import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { AwardCriterion, LotMeasure, LotPlace, readAs, type StoredSampleCase } from '@commonweal/persistence';

import { groupedBy, rowKey, rowsOf } from './row-key.js';

/** Sample bids as they are kept. */
export interface KeptSamples {
  readonly version: number;
  readonly cases: readonly StoredSampleCase[];
}

type SampleRow = KeptSamples & { readonly tenant_id: string; readonly id: string };

/** Whose they are is asked of the database: a lot for which none were saved has no row that a policy could hide. */
const SAMPLES = `
  select l.tenant_id, l.id, coalesce(s.version, 0) as version, coalesce(s.cases, '[]') as cases
  from lot l left join sample_bid_set s on s.tenant_id = l.tenant_id and s.lot_id = l.id
  where l.tenant_id = any (?::uuid[]) and l.id = any (?::uuid[]) and l.tenant_id = any ((select app_orgs())::uuid[])`;

/** What lots are judged by, many lots in one statement. Who may see a lot may see all of it. */
@Injectable()
export class LotContents {
  constructor(private readonly em: EntityManager) {}

  /** Criteria of each lot in their order, by the lots' keys. */
  readonly criteria = async (lotKeys: readonly string[], viewer: Viewer | null): Promise<AwardCriterion[][]> => {
    const { tenantIds, ids } = rowsOf(lotKeys);
    const where = { tenantId: { $in: tenantIds }, lotId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) =>
      em.find(AwardCriterion, where, { orderBy: { position: 'asc' } }),
    );
    return groupedBy(lotKeys, rows, ({ tenantId, lotId }) => rowKey({ tenantId, id: lotId }));
  };

  /** Chosen measures of each lot by their ids, by the lots' keys. */
  readonly measures = async (lotKeys: readonly string[], viewer: Viewer | null): Promise<LotMeasure[][]> => {
    const { tenantIds, ids } = rowsOf(lotKeys);
    const where = { tenantId: { $in: tenantIds }, lotId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) => em.find(LotMeasure, where, { orderBy: { measureId: 'asc' } }));
    return groupedBy(lotKeys, rows, ({ tenantId, lotId }) => rowKey({ tenantId, id: lotId }));
  };

  /** The sample bids of each lot, by the lots' keys: version 0 as long as none were saved, null where they are somebody else's. */
  readonly sampleBids = async (lotKeys: readonly string[], viewer: Viewer | null): Promise<(KeptSamples | null)[]> => {
    const { tenantIds, ids } = rowsOf(lotKeys);
    const values = [tenantIds, ids].map((each) => `{${each.join(',')}}`);
    const rows = await readAs(this.em, viewer, (em) => em.execute<SampleRow[]>(SAMPLES, values));
    const found = new Map(rows.map(({ tenant_id: tenantId, id, ...kept }) => [rowKey({ tenantId, id }), kept]));
    return lotKeys.map((key) => found.get(key) ?? null);
  };

  /** Places of each lot in their order, by the lots' keys. */
  readonly places = async (lotKeys: readonly string[], viewer: Viewer | null): Promise<LotPlace[][]> => {
    const { tenantIds, ids } = rowsOf(lotKeys);
    const where = { tenantId: { $in: tenantIds }, lotId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) => em.find(LotPlace, where, { orderBy: { position: 'asc' } }));
    return groupedBy(lotKeys, rows, ({ tenantId, lotId }) => rowKey({ tenantId, id: lotId }));
  };
}
