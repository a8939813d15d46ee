import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { AgreedGrade, Grade, inTransaction } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { gradableBid } from '../queries/gradable-bid.js';
import { gradeFaults } from './grade-faults.js';

export interface RecordGradeInput {
  readonly tenantId: string;
  readonly bidId: string;
  readonly criterionKey: string;
  readonly grade: string;
  readonly reason: string;
}

export type RecordGradeFailure = InvalidInput | Failure<'WrongPhase'> | Failure<'NotFound'>;

/** Records an evaluator's own grade, with the reason. A change of mind is a further record; after the panel agreed there is none. */
@Injectable()
export class RecordGrade {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: RecordGradeInput): Promise<Result<Grade, RecordGradeFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const found = await gradableBid(em, viewer, input);
      if (!found.ok) return found;
      const faults = gradeFaults(input, found.value.criterion);
      if (faults.length > 0) return fail(invalidInput(faults));
      const { tenantId, bidId, criterionKey, grade, reason } = input;
      if (await em.count(AgreedGrade, { tenantId, bidId, criterionKey }))
        return fail({
          kind: 'WrongPhase',
          message: 'The panel has agreed on this grade already',
          path: ['criterionKey'],
        });
      const kept = em.create(Grade, { tenantId, bidId, criterionKey, grade, reason, evaluatorId: viewer.personId });
      await em.flush();
      return ok(kept);
    });
  }
}
