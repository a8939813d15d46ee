import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { inTransaction, type Tender, TenderApprovalStep } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { type SecondPersonNeeded, secondPersonNeeded } from '../approval/approval-failures.js';
import { isOnlyEditor } from '../approval/approval-steps.js';
import { publicationReview } from '../approval/publication-review.js';
import { tellSender } from '../approval/tell-of-approval.js';
import { type WaitingRequest, waitingRequest } from '../approval/waiting-request.js';
import { approvalGivenMail } from '../mail/approval-mails.js';
import { textFaults } from '../text/text-faults.js';
import { databaseClock } from './database-clock.js';
import { type Conflict, type WrongPhase, conflict, wrongPhase } from './failures.js';
import type { LockFailure, TenderChange } from './locked-tender.js';
import { recordChange } from './record-change.js';

export interface ApproveTenderInput extends TenderChange {
  /** of what was read and is approved */
  readonly contentHash: string;
  /** null: none */
  readonly note: string | null;
}

export type ApproveTenderFailure = InvalidInput | SecondPersonNeeded | LockFailure;

/** Approves what would be published of a draft, exactly as it was sent and read. Any later change voids it. */
@Injectable()
export class ApproveTender {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: ApproveTenderInput): Promise<Result<Tender, ApproveTenderFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const waiting = await waitingRequest(em, viewer, input);
      if (!waiting.ok) return waiting;
      const { tender } = waiting.value;
      if (await isOnlyEditor(em, tender, viewer.personId)) return fail(OWN_WORK);
      const faults = textFaults(input.note ?? '', { path: '$.note', name: 'the note', least: 0, most: 2_000 });
      if (faults.length > 0) return fail(invalidInput(faults));
      const stale = await changedMeanwhile(em, waiting.value, input);
      if (stale) return fail(stale);

      await approve(em, viewer, [waiting.value, storedText(input.note ?? '')]);
      return ok(tender);
    });
  }
}

async function approve(
  em: EntityManager,
  viewer: Viewer,
  [{ tender, sent }, words]: readonly [WaitingRequest, string],
): Promise<void> {
  const { tenantId, id: tenderId } = tender;
  const { personId: sentBy, contentHash } = sent;
  em.create(TenderApprovalStep, {
    ...{ tenantId, tenderId, action: 'APPROVED', contentHash, openComments: 0 },
    ...{ personId: viewer.personId, ofStep: sent.id, sentBy, note: words || null },
  });
  await tellSender(em, { viewer, tender, words }, { sender: sentBy, template: approvalGivenMail });
  recordChange(em, { viewer, tender, action: 'approveTender', after: { contentHash } });
}

const OWN_WORK = secondPersonNeeded('Nobody but you has written this draft: somebody else has to approve it');

/** What stands must be what was sent, and what whoever approves has read. */
async function changedMeanwhile(
  em: EntityManager,
  { tender, sent }: WaitingRequest,
  { contentHash }: ApproveTenderInput,
): Promise<Conflict | WrongPhase | null> {
  const { hash } = await publicationReview(em, tender, await databaseClock(em));
  if (hash !== sent.contentHash)
    return wrongPhase('tenderId', 'This draft was changed since it was sent for approval: it must be sent again');
  return hash === contentHash ? null : conflict(tender.version);
}
