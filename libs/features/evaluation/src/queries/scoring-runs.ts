import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { ScoringResult } from '@commonweal/graphql/types';
import { fromTenantKey, groupedByKey, ScoringResultRow, ScoringRun, tenantKey } from '@commonweal/persistence';

import type { ScoringReport } from '../report/report-shape.js';

/** Runs of the scoring and their results. Keys are tenant keys. */
@Injectable()
export class ScoringRuns {
  constructor(private readonly em: EntityManager) {}

  one({ tenantId, id }: { tenantId: string; id: string }): Promise<ScoringRun | null> {
    return this.em.fork().findOne(ScoringRun, { tenantId, id });
  }

  /** By lot: the newest run, or null. */
  readonly latest = async (keys: readonly string[]): Promise<(ScoringRun | null)[]> => {
    const lots = keys.map(fromTenantKey).map(({ tenantId, id }) => ({ tenantId, lotId: id }));
    const runs = this.em.fork().find(ScoringRun, { $or: lots }, { orderBy: { createdAt: 'desc', id: 'desc' } });
    const groups = await groupedByKey(keys, runs, ({ tenantId, lotId }) => tenantKey({ tenantId, id: lotId }));
    return groups.map(([newest]) => newest ?? null);
  };

  /** By run: the result, or null. */
  readonly results = async (keys: readonly string[]): Promise<(ScoringResult | null)[]> => {
    const runs = keys.map(fromTenantKey).map(({ tenantId, id }) => ({ tenantId, runId: id }));
    const rows = await this.em.fork().find(ScoringResultRow, { $or: runs });
    const byKey = new Map(rows.map((row) => [tenantKey({ tenantId: row.tenantId, id: row.runId }), row]));
    return keys.map((key) => {
      const row = byKey.get(key);
      return row ? scoringResult(row) : null;
    });
  };
}

function scoringResult({ report, inputHash, resultHash, bundle, result }: ScoringResultRow): ScoringResult {
  return { ...(report as ScoringReport), inputHash, resultHash, bundle, resultJson: result };
}
