import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import type { ScoringResult } from '@commonweal/graphql/types';
import { fromTenantKey, groupedByKey, readAs, ScoringResultRow, ScoringRun, tenantKey } from '@commonweal/persistence';

import type { ScoringReport } from '../report/report-shape.js';

/** Runs of the scoring and their results. Keys are tenant keys. */
@Injectable()
export class ScoringRuns {
  constructor(private readonly em: EntityManager) {}

  one({ tenantId, id }: { tenantId: string; id: string }, viewer: Viewer | null): Promise<ScoringRun | null> {
    if (!actsFor(viewer, tenantId)) return Promise.resolve(null);
    return readAs(this.em, viewer, (em) => em.findOne(ScoringRun, { tenantId, id }));
  }

  /** By lot: the newest run, or null. */
  readonly latest = async (keys: readonly string[], viewer: Viewer | null): Promise<(ScoringRun | null)[]> => {
    const lots = keys.map(fromTenantKey).map(({ tenantId, id }) => ({ tenantId, lotId: id }));
    const runs = readAs(this.em, viewer, (em) =>
      em.find(ScoringRun, { $or: lots }, { orderBy: { createdAt: 'desc', id: 'desc' } }),
    );
    const groups = await groupedByKey(keys, runs, ({ tenantId, lotId }) => tenantKey({ tenantId, id: lotId }));
    return groups.map(([newest]) => newest ?? null);
  };

  /** By run: the result, or null. */
  readonly results = async (keys: readonly string[], viewer: Viewer | null): Promise<(ScoringResult | null)[]> => {
    const runs = keys.map(fromTenantKey).map(({ tenantId, id }) => ({ tenantId, runId: id }));
    const rows = await readAs(this.em, viewer, (em) => em.find(ScoringResultRow, { $or: runs }));
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
