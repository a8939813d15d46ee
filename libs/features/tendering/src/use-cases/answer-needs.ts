import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, type Tender } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { heardPlaces } from '../groundwork/need-gaps.js';
import { answerFaults, cleanAnswers, type SentAnswer } from '../groundwork/read-answers.js';
import { storedGroundwork, storeGroundwork } from '../groundwork/stored-groundwork.js';
import { type LockFailure, type TenderChange, lockedDraft, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export type AnswerNeedsInput = TenderChange & { readonly answers: readonly SentAnswer[] };

export type AnswerNeedsFailure = InvalidInput | LockFailure;

/** Answers what the places of a draft said they need. Some may wait; publication asks for all of them. */
@Injectable()
export class AnswerNeeds {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: AnswerNeedsInput): Promise<Result<Tender, AnswerNeedsFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const faults = answerFaults(input.answers, await heardPlaces(em, draft.value));
      if (faults.length > 0) return fail(invalidInput(faults));
      const before = { answers: (await storedGroundwork(em, draft.value))?.answers ?? [] };
      const after = { answers: cleanAnswers(input.answers) };
      await storeGroundwork(em, draft.value, after);
      await touchTender(em, draft.value);
      await em.refresh(draft.value);
      recordChange(em, { viewer, tender: draft.value, action: 'answerNeeds', before, after });
      return ok(draft.value);
    });
  }
}
