import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { type BeforeTender, NOTHING_DECIDED } from '@commonweal/design';
import { inTransaction, type Tender } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { cleanDecisions, decisionFaults } from '../groundwork/read-decisions.js';
import { storedGroundwork, storeGroundwork } from '../groundwork/stored-groundwork.js';
import { type LockFailure, type TenderChange, lockedDraft, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export type SetDecisionsInput = TenderChange & { readonly decided: BeforeTender };

export type SetDecisionsFailure = InvalidInput | LockFailure;

/** Sets what was decided before the tender, and what the market was asked. Some may wait until publication. */
@Injectable()
export class SetDecisions {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: SetDecisionsInput): Promise<Result<Tender, SetDecisionsFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const decided = cleanDecisions(input.decided);
      const faults = decisionFaults(decided);
      if (faults.length > 0) return fail(invalidInput(faults));
      const before = { ...((await storedGroundwork(em, draft.value))?.before ?? NOTHING_DECIDED) };
      await storeGroundwork(em, draft.value, { before: decided });
      await touchTender(em, draft.value);
      await em.refresh(draft.value);
      recordChange(em, { viewer, tender: draft.value, action: 'setDecisions', before, after: { ...decided } });
      return ok(draft.value);
    });
  }
}
