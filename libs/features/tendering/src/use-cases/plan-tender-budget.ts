import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { londonClock } from '@commonweal/calendar';
import { planFaults } from '@commonweal/design';
import { inTransaction, type StoredPlan, type Tender } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { ownLots } from '../budget/own-lots.js';
import { readPlan, type SentPlan } from '../budget/read-budget.js';
import { planToStore, storedPlan, storePlan } from '../budget/stored-budget.js';
import { databaseClock } from './database-clock.js';
import { type LockFailure, type TenderChange, lockedDraft, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export type PlanTenderBudgetInput = TenderChange & { readonly plan: SentPlan };

export type PlanTenderBudgetFailure = InvalidInput | LockFailure;

/** Sets the approved budget of a draft and its planned cost. The cost may be over the budget: that warns and stops nothing. */
@Injectable()
export class PlanTenderBudget {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: PlanTenderBudgetInput): Promise<Result<Tender, PlanTenderBudgetFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const read = await this.read(em, draft.value, input.plan);
      if (!read.ok) return read;
      await this.keep(em, viewer, { tender: draft.value, after: read.value });
      return ok(draft.value);
    });
  }

  private async read(em: EntityManager, draft: Tender, sent: SentPlan): Promise<Result<StoredPlan, InvalidInput>> {
    const { plan, faults } = readPlan(sent, londonClock(await databaseClock(em)).date);
    const all: Fault[] = [...faults, ...planFaults(plan, await ownLots(em, draft))];
    return all.length > 0 ? fail(invalidInput(all)) : ok(planToStore(plan));
  }

  private async keep(em: EntityManager, viewer: Viewer, { tender, after }: Kept): Promise<void> {
    const before = { plan: await storedPlan(em, tender) };
    await storePlan(em, tender, after);
    await touchTender(em, tender);
    await em.refresh(tender);
    recordChange(em, { viewer, tender, action: 'planTenderBudget', before, after: { plan: after } });
  }
}

interface Kept {
  readonly tender: Tender;
  readonly after: StoredPlan;
}
