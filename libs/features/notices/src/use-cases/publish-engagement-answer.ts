import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, roleMissing, type Viewer } from '@commonweal/auth';
import { cleanAnswer, type EngagementAnswer, engagementFaults } from '@commonweal/notices';
import { EngagementAnswerRow, inTransaction, Notice } from '@commonweal/persistence';
import { type Result, fail, invalidInput, ok } from '@commonweal/result';

import { mayNotify } from '../policy.js';
import { notFound, type PrepareFailure, wrongPhase } from './failures.js';
import { lockBoth, type RowKey } from './locked-notice.js';

export interface PublishEngagementAnswerInput {
  readonly notice: RowKey;
  readonly sent: EngagementAnswer;
  /** The number of the answer that it corrects; null: none. */
  readonly corrects: number | null;
}

const NOT_PUBLIC =
  'Answers are published beside the notice of a market engagement (UK2) that the national platform has accepted';

/** Publishes what suppliers asked before a tender and what is answered, for good. */
@Injectable()
export class PublishEngagementAnswer {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: PublishEngagementAnswerInput): Promise<Result<Notice, PrepareFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const { tenantId, id } = input.notice;
      const mine = actsFor(viewer, tenantId);
      if (mine && !mayNotify(viewer, tenantId)) return fail(roleMissing(mayNotify, 'noticeId'));
      const notice = mine ? await em.findOne(Notice, { tenantId, id }, { disableIdentityMap: true }) : null;
      if (!notice) return fail(notFound('noticeId'));
      if (notice.type !== 'UK2' || notice.state !== 'ACCEPTED') return fail(wrongPhase('noticeId', NOT_PUBLIC));
      return publish(em, viewer, { ...input, stands: (await lockBoth(em, notice)).notice });
    });
  }
}

type Publishing = Pick<PublishEngagementAnswerInput, 'sent' | 'corrects'> & { readonly stands: Notice };

/** One after the other: the tender's row is locked. */
async function publish(
  em: EntityManager,
  { personId }: Viewer,
  { sent, corrects, stands }: Publishing,
): Promise<Result<Notice, PrepareFailure>> {
  const { tenantId, tenderId, id } = stands;
  const rows = await em.find(EngagementAnswerRow, { tenantId, tenderId }, { orderBy: { number: 'asc' } });
  const clean = cleanAnswer(sent);
  const faults = engagementFaults(clean, corrects, rows.map(published));
  if (faults.length > 0) return fail(invalidInput(faults));
  const number = (rows.at(-1)?.number ?? 0) + 1;
  em.create(EngagementAnswerRow, { tenantId, tenderId, number, ...clean, corrects, publishedBy: personId });
  recordLeaf(em, {
    ...{ tenantId, tenderId, personId, onBehalfOf: tenantId, action: 'publishEngagementAnswer' },
    object: { type: 'Notice', id },
    after: { number, ...clean, corrects },
  });
  await em.flush();
  return ok(stands);
}

const published = ({ number, question, answer, corrects = null }: EngagementAnswerRow) => ({
  ...{ number, question, answer, corrects },
});
