import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { inTransaction, type Tender, TenderApprovalStep, TenderComment } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { type NotReady, notReady } from '../approval/approval-failures.js';
import { approvalState } from '../approval/approval-state.js';
import { newestStep } from '../approval/approval-steps.js';
import { publicationReview } from '../approval/publication-review.js';
import { tellApprovers } from '../approval/tell-of-approval.js';
import { textFaults } from '../text/text-faults.js';
import { databaseClock } from './database-clock.js';
import { type WrongPhase, wrongPhase } from './failures.js';
import { type LockFailure, lockedDraft, type TenderChange } from './locked-tender.js';
import { recordChange } from './record-change.js';

export interface SendForApprovalInput extends TenderChange {
  /** for whoever decides; null: none */
  readonly note: string | null;
}

export type SendForApprovalFailure = InvalidInput | NotReady | LockFailure;

/** Sends a complete draft, as it stands, to the people of its authority who may approve it. */
@Injectable()
export class SendForApproval {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: SendForApprovalInput): Promise<Result<Tender, SendForApprovalFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const faults = textFaults(input.note ?? '', { path: '$.note', name: 'the note', least: 0, most: 2_000 });
      return faults.length > 0 ? fail(invalidInput(faults)) : send(em, viewer, [draft.value, input.note]);
    });
  }
}

async function send(
  em: EntityManager,
  viewer: Viewer,
  [tender, note]: readonly [Tender, string | null],
): Promise<Result<Tender, NotReady | WrongPhase>> {
  const { hash, gaps } = await publicationReview(em, tender, await databaseClock(em));
  if (gaps.length > 0) return fail(notReady(gaps));
  const sent = alreadySent(approvalState(await newestStep(em, tender), hash));
  if (sent) return fail(sent);
  const { tenantId, id: tenderId } = tender;
  const openComments = await em.count(TenderComment, { tenantId, tenderId, resolvedAt: null });
  const [{ personId }, words] = [viewer, storedText(note ?? '')];
  em.create(TenderApprovalStep, {
    ...{ tenantId, tenderId, action: 'SENT', contentHash: hash, personId, openComments },
    note: words || null,
  });
  await tellApprovers(em, { viewer, tender, words });
  recordChange(em, { viewer, tender, action: 'sendForApproval', after: { contentHash: hash, openComments } });
  return ok(tender);
}

function alreadySent(state: ReturnType<typeof approvalState>): WrongPhase | null {
  if (state === 'WAITING') return wrongPhase('tenderId', 'This draft waits for approval already, as it stands');
  return state === 'APPROVED' ? wrongPhase('tenderId', 'This draft is approved, as it stands: publish it') : null;
}
