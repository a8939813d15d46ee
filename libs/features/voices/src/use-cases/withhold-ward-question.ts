import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { RoleMissing, Viewer } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Result, ok } from '@commonweal/result';
import type { Withholding } from '@commonweal/voices';

import type { NotFound } from './failures.js';
import { keptQuestion } from './kept-question.js';
import { recordVoices, type RowKey } from './known-round.js';

export interface WithholdWardQuestionInput {
  readonly question: RowKey;
  /** Why; null: it is shown again. */
  readonly reason: Withholding | null;
}

/** Withholds what a question and its answers say, for a reason that everybody is told; or shows them again. */
@Injectable()
export class WithholdWardQuestion {
  constructor(private readonly em: EntityManager) {}

  execute(
    viewer: Viewer,
    { question: key, reason }: WithholdWardQuestionInput,
  ): Promise<Result<RowKey, NotFound | RoleMissing>> {
    return inTransaction(this.em, viewer, async (em) => {
      const kept = await keptQuestion(em, viewer, key);
      if (!kept.ok) return kept;
      const before = { withheld: kept.value.withheld ?? null };
      em.assign(kept.value, { withheld: reason });
      const object = { type: 'WardQuestion', id: key.id } as const;
      const action = 'withholdWardQuestion';
      recordVoices(em, { viewer, tenantId: key.tenantId, object, action, before, after: { withheld: reason } });
      return ok(key);
    });
  }
}
