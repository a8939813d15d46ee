import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { forTenant, inTransaction, readAs, ScoringRun } from '@commonweal/persistence';

import { MaterialOfLot } from '../queries/material-of-lot.js';
import type { ScoredMaterial } from '../report/scored-material.js';
import { scoreInThread } from '../threads/score-in-thread.js';
import { KeepResult } from './keep-result.js';
import type { RunKey } from './run-key.js';

/** Does a run of the scoring. Safe to repeat, and to do twice at once: one result is kept, and it is the same one. */
@Injectable()
export class ScoreLot {
  constructor(
    private readonly em: EntityManager,
    private readonly material: MaterialOfLot,
    private readonly keepResult: KeepResult,
  ) {}

  async execute(key: RunKey, reportProgress: (percent: number) => Promise<void>): Promise<void> {
    const run = await this.begin(key);
    if (!run) return;
    const material = await readAs(this.em, forTenant(key.tenantId), (em) => this.material.gather(em, run));
    const steps: Promise<void>[] = [];
    const outcome = await scoreInThread(material, (percent) => {
      steps.push(this.showProgress(key, percent).then(() => reportProgress(percent)));
    });
    await Promise.all(steps);
    await this.keep(key, outcome);
  }

  /** @returns null when the run has ended: there is nothing left to do */
  private begin({ tenantId, runId }: RunKey): Promise<ScoringRun | null> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const run = await em.findOneOrFail(ScoringRun, { tenantId, id: runId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (run.state === 'DONE' || run.state === 'FAILED') return null;
      run.state = 'RUNNING';
      return run;
    });
  }

  private async showProgress({ tenantId, runId }: RunKey, percent: number): Promise<void> {
    const forward = `update scoring_run set progress = ? where tenant_id = ? and id = ? and state = 'RUNNING' and progress < ?`;
    const whole = Math.min(99, Math.round(percent));
    await inTransaction(this.em, forTenant(tenantId), (em) => em.execute(forward, [whole, tenantId, runId, whole]));
  }

  private async keep(key: RunKey, outcome: ScoredMaterial): Promise<void> {
    if ('scored' in outcome) return this.keepResult.done(key, outcome.scored);
    const faults = outcome.faults.map(({ path, message }) => `${path}: ${message}`).join('; ');
    return this.keepResult.failed(key, `The lot cannot be scored as it stands. ${faults}`);
  }
}
