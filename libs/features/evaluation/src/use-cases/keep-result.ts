import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { forTenant, inTransaction, ScoringResultRow, ScoringRun } from '@commonweal/persistence';

import type { ScoredLot } from '../report/scored-material.js';
import type { RunKey } from './run-key.js';

const SCORED_THROUGHOUT = `update tender t set state = 'EVALUATED', version = version + 1
  where t.tenant_id = ? and t.state = 'CLOSED'
    and t.id = (select tender_id from lot where tenant_id = t.tenant_id and id = ?)
    and not exists (select 1 from lot l where l.tenant_id = t.tenant_id and l.tender_id = t.id
      and not exists (select 1 from scoring_result r where r.tenant_id = l.tenant_id and r.lot_id = l.id))`;

/** Ends a run, once: the run's row lock is the fence, so a late or second worker writes nothing. */
@Injectable()
export class KeepResult {
  constructor(private readonly em: EntityManager) {}

  done(key: RunKey, scored: ScoredLot): Promise<void> {
    return this.end(key, async (em, run) => {
      const { tenantId, lotId } = run;
      em.create(ScoringResultRow, { tenantId, lotId, runId: run.id, ...scored });
      Object.assign(run, { state: 'DONE', progress: 100, finishedAt: new Date() });
      await em.flush();
      await em.execute(SCORED_THROUGHOUT, [tenantId, lotId]);
    });
  }

  failed(key: RunKey, reason: string): Promise<void> {
    return this.end(key, (_, run) => {
      Object.assign(run, { state: 'FAILED', failure: reason, finishedAt: new Date() });
    });
  }

  private end(
    { tenantId, runId }: RunKey,
    work: (em: EntityManager, run: ScoringRun) => Promise<void> | void,
  ): Promise<void> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const run = await em.findOneOrFail(ScoringRun, { tenantId, id: runId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (run.state !== 'DONE' && run.state !== 'FAILED') await work(em, run);
    });
  }
}
