import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { type Stage, stagesDue } from '@commonweal/design';
import { inTransaction, type Tender, TenderDesign } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { cleanStages, sentStageFaults } from '../design/sent-stages.js';
import { type LockFailure, type TenderChange, lockedDraft } from './locked-tender.js';
import { recordChange } from './record-change.js';

export interface SetStagesInput extends TenderChange {
  readonly stages: readonly Stage[];
}

export type SetStagesFailure = InvalidInput | LockFailure;

const KEEP_DEADLINE = 'update tender set deadline = ?, version = version + 1 where tenant_id = ? and id = ?';

/** Sets the stages of a draft's procedure; they replace those before. The deadline of the final tenders is the tender's own. */
@Injectable()
export class SetStages {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: SetStagesInput): Promise<Result<Tender, SetStagesFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const { tenantId, id: tenderId } = draft.value;
      const design = await em.findOne(TenderDesign, { tenantId, tenderId });
      const faults = design ? sentStageFaults(input.stages, design) : [NO_ROUTE];
      if (!design || faults.length > 0) return fail(invalidInput(faults));
      return ok(await this.set(em, viewer, { design, tender: draft.value, stages: cleanStages(input.stages) }));
    });
  }

  private async set(em: EntityManager, viewer: Viewer, { design, tender, stages }: ToSet): Promise<Tender> {
    const before = { stages: stagesDue(design.stages, tender.deadline) };
    const last = stages.at(-1)?.deadline ?? null;
    const deadline = stages.length > 0 ? last && new Date(last) : (tender.deadline ?? null);
    design.stages = stages;
    await em.execute(KEEP_DEADLINE, [deadline, tender.tenantId, tender.id]);
    await em.refresh(tender);
    recordChange(em, { viewer, tender, action: 'setStages', before, after: { stages } });
    return tender;
  }
}

interface ToSet {
  readonly design: TenderDesign;
  readonly tender: Tender;
  readonly stages: readonly Stage[];
}

const NO_ROUTE: Fault = {
  path: '$.tenderId',
  message: 'This draft came from a notice and has no route, which stages hang on: begin it as a copy',
};
