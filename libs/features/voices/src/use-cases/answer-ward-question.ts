import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { RoleMissing, Viewer } from '@commonweal/auth';
import { inTransaction, Tender, WardAnswer } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';
import { keptText, longTextFaults, MOST_OF_ANSWER } from '@commonweal/voices';

import { conflict, type NotFound, type VersionConflict } from './failures.js';
import { keptQuestion } from './kept-question.js';
import { recordVoices, type RowKey } from './known-round.js';

export interface AnswerWardQuestionInput {
  readonly question: RowKey;
  /** Of the answer that stands: 0 before the first. */
  readonly version: number;
  readonly words: string;
  readonly wordsCy: string | null;
  /** A published tender that the answer is about. */
  readonly tender: RowKey | null;
}

type AnswerFailure = InvalidInput | NotFound | RoleMissing | VersionConflict;

const MOST_VERSIONS = 50;
const NO_TENDER: Fault = { path: '$.tenderId', message: 'Choose a published tender of this authority' };
const TOO_OFTEN: Fault = { path: '$.words', message: 'This answer was corrected too often: note a new question' };

/** Answers a councillor's question in public; an answer that is there already is corrected by a new version. */
@Injectable()
export class AnswerWardQuestion {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: AnswerWardQuestionInput): Promise<Result<RowKey, AnswerFailure>> {
    const { tenantId, id } = input.question;
    return inTransaction(this.em, viewer, async (em) => {
      const kept = await keptQuestion(em, viewer, input.question);
      if (!kept.ok) return kept;
      const stands = await em.count(WardAnswer, { tenantId, questionId: id });
      if (stands !== input.version) return fail(conflict(stands));
      const faults = [...textFaults(input), ...(await tenderFaults(em, input))];
      if (faults.length > 0) return fail(invalidInput(faults));
      const answer = answerOf(input);
      em.create(WardAnswer, { ...answer, tenantId, questionId: id, version: stands + 1 });
      const object = { type: 'WardQuestion', id } as const;
      recordVoices(em, { viewer, tenantId, object, action: 'answerWardQuestion', after: answer });
      return ok({ tenantId, id });
    });
  }
}

const answerOf = ({ words, wordsCy, tender }: AnswerWardQuestionInput) => ({
  ...{ words: keptText(words), wordsCy: wordsCy === null ? null : keptText(wordsCy) || null },
  tenderId: tender?.id ?? null,
});

function textFaults({ version, words, wordsCy }: AnswerWardQuestionInput): Fault[] {
  const rule = { name: 'the answer', most: MOST_OF_ANSWER };
  const isInWelsh = wordsCy !== null && keptText(wordsCy) !== '';
  return [
    ...longTextFaults(words, { ...rule, path: '$.words' }),
    ...(isInWelsh ? longTextFaults(wordsCy, { ...rule, path: '$.wordsCy' }) : []),
    ...(version < MOST_VERSIONS ? [] : [TOO_OFTEN]),
  ];
}

/** A draft is nobody's to read yet. */
async function tenderFaults(em: EntityManager, { question, tender }: AnswerWardQuestionInput): Promise<Fault[]> {
  if (!tender) return [];
  const isOurs = tender.tenantId === question.tenantId;
  const published = isOurs ? await em.count(Tender, { ...tender, state: { $ne: 'DRAFT' } }) : 0;
  return published === 1 ? [] : [NO_TENDER];
}
