import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { AgreedGrade, Grade, inTransaction } from '@commonweal/persistence';
import { type Result, fail, invalidInput, ok } from '@commonweal/result';

import { gradableBid } from '../queries/gradable-bid.js';
import { gradeFaults } from './grade-faults.js';
import type { RecordGradeFailure, RecordGradeInput } from './record-grade.js';

/** Records the grade a panel agreed, with the reason, once somebody has graded. The evaluators' own grades stay as they are. */
@Injectable()
export class RecordAgreedGrade {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: RecordGradeInput): Promise<Result<AgreedGrade, RecordGradeFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      await this.waitForTurn(em, input);
      const found = await gradableBid(em, viewer, input);
      if (!found.ok) return found;
      const faults = gradeFaults(input, found.value.criterion);
      if (faults.length > 0) return fail(invalidInput(faults));
      return this.keep(em, viewer, input);
    });
  }

  /** Revisions of one grade are numbered one after the other. */
  private async waitForTurn(em: EntityManager, { bidId, criterionKey }: RecordGradeInput): Promise<void> {
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [`${bidId}:${criterionKey}`]);
  }

  private async keep(
    em: EntityManager,
    viewer: Viewer,
    input: RecordGradeInput,
  ): Promise<Result<AgreedGrade, RecordGradeFailure>> {
    const { tenantId, bidId, criterionKey, grade, reason } = input;
    if ((await em.count(Grade, { tenantId, bidId, criterionKey })) === 0)
      return fail({ kind: 'WrongPhase', message: 'No evaluator has graded this yet', path: ['criterionKey'] });
    const revision = 1 + (await em.count(AgreedGrade, { tenantId, bidId, criterionKey }));
    const recordedBy = viewer.personId;
    const kept = em.create(AgreedGrade, { tenantId, bidId, criterionKey, revision, grade, reason, recordedBy });
    await em.flush();
    return ok(kept);
  }
}
