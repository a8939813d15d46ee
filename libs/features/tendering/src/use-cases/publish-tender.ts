import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { type LocalDate, londonClock } from '@commonweal/calendar';
import { announceTender } from '@commonweal/gateways';
import { promiseJob } from '@commonweal/outbox';
import { inTransaction, type Tender } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { type NotApproved, type NotReady, notApproved, notReady } from '../approval/approval-failures.js';
import { approvalState } from '../approval/approval-state.js';
import { newestStep } from '../approval/approval-steps.js';
import { type PublicationReview, publicationReview } from '../approval/publication-review.js';
import { criteriaHash } from '../criteria/criteria-hash.js';
import { keepHeard } from '../groundwork/need-gaps.js';
import { mayPublish } from '../policy.js';
import { databaseClock } from './database-clock.js';
import { type LockFailure, type TenderChange, lockedTender, refusedMove } from './locked-tender.js';
import { recordChange, tenderFacts } from './record-change.js';

type Unpublishable = NotReady | NotApproved;

export type PublishTenderFailure = Unpublishable | LockFailure;

/**
 * Publishes a draft that a second person has approved as it stands: from then on criteria, rules and measures do not
 * change, and their hashes say so. The tender notice that was prepared goes out by a job that is promised along.
 */
@Injectable()
export class PublishTender {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, change: TenderChange): Promise<Result<Tender, PublishTenderFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedTender(em, viewer, { ...change, policy: mayPublish });
      if (!locked.ok) return locked;
      const refused = refusedMove(locked.value, 'publish');
      return refused ? fail(refused) : this.publish(em, viewer, locked.value);
    });
  }

  private async publish(em: EntityManager, viewer: Viewer, tender: Tender): Promise<Result<Tender, Unpublishable>> {
    const now = await databaseClock(em);
    const review = await publicationReview(em, tender, now);
    if (review.gaps.length > 0) return fail(notReady(review.gaps));
    const unapproved = notApproved(approvalState(await newestStep(em, tender), review.hash));
    if (unapproved) return fail(unapproved);

    await keepNoticeDay(em, review, londonClock(now).date);
    await keepHeard(em, tender, review.groundwork.places);
    const before = tenderFacts(tender);
    for (const { lot, content, measures } of review.lots) lot.criteriaHash = criteriaHash(content, measures);
    Object.assign(tender, { state: 'PUBLISHED', publishedAt: now });
    const { tenantId, id: tenderId } = tender;
    promiseJob(em, announceTender, { tenantId, payload: { tenantId, tenderId } });
    const criteriaHashes = review.lots.map(({ lot }) => lot.criteriaHash ?? null);
    recordChange(em, {
      ...{ viewer, tender, action: 'publishTender' },
      ...{ before, after: { ...tenderFacts(tender), criteriaHashes, contentHash: review.hash } },
    });
    return ok(tender);
  }
}

/** The day that chose the rules is that of the notice, whatever was planned. Written first, for then it stands. */
async function keepNoticeDay(em: EntityManager, { design }: PublicationReview, today: LocalDate): Promise<void> {
  if (!design) return;
  design.noticeDate = today;
  await em.flush();
}
