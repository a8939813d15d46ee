import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { type LocalDate, londonClock } from '@commonweal/calendar';
import { announceTender } from '@commonweal/gateways';
import { promiseJob } from '@commonweal/outbox';
import { inTransaction, type Tender, TenderDesign } from '@commonweal/persistence';
import { type Fault, type Faults, type Result, fail, jsonPathSteps, ok } from '@commonweal/result';

import { criteriaHash } from '../criteria/criteria-hash.js';
import { headGaps, lotGaps } from '../criteria/publication-gaps.js';
import { dealGaps } from '../deal/deal-gaps.js';
import { storedDeal } from '../deal/stored-deal.js';
import { weightGaps } from '../demands/weight-gaps.js';
import { designGaps, type DesignedTender } from '../design/design-gaps.js';
import { groundworkGaps, readGroundwork } from '../groundwork/groundwork-gaps.js';
import { keepHeard } from '../groundwork/need-gaps.js';
import { mayPublish } from '../policy.js';
import { databaseClock } from './database-clock.js';
import { type LotUnderReview, lotsUnderReview } from './lots-under-review.js';
import { type LockFailure, type TenderChange, lockedTender, refusedMove } from './locked-tender.js';
import { recordChange, tenderFacts } from './record-change.js';

export type NotReady = Faults<'NotReady'> & { readonly faults: Fault[] };

export type PublishTenderFailure = NotReady | LockFailure;

/**
 * Publishes a draft: from then on criteria, rules and measures stand as they are, and their hashes say so. The tender
 * notice that was prepared goes out by a job that is promised along.
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

  private async publish(em: EntityManager, viewer: Viewer, tender: Tender): Promise<Result<Tender, NotReady>> {
    const lots = await lotsUnderReview(em, tender);
    const now = await databaseClock(em);
    const today = londonClock(now).date;
    const designed: DesignedTender = { tender, design: await designOf(em, tender) };
    const deal = await storedDeal(em, tender);
    const groundwork = await readGroundwork(em, tender);
    const gaps = [
      ...headGaps(headOf(tender), now),
      ...designGaps(designed, today),
      ...dealGaps({ ...designed, deal }, today),
      ...groundworkGaps(groundwork, designed.design, today),
      ...lots.flatMap(gapsOf(designed, today)),
    ];
    if (gaps.length > 0) return fail(notReady(gaps));

    await keepNoticeDay(em, designed, today);
    await keepHeard(em, tender, groundwork.places);
    const before = tenderFacts(tender);
    for (const { lot, content, measures } of lots) lot.criteriaHash = criteriaHash(content, measures);
    Object.assign(tender, { state: 'PUBLISHED', publishedAt: now });
    const { tenantId, id: tenderId } = tender;
    promiseJob(em, announceTender, { tenantId, payload: { tenantId, tenderId } });
    const criteriaHashes = lots.map(({ lot }) => lot.criteriaHash ?? null);
    recordChange(em, {
      ...{ viewer, tender, action: 'publishTender' },
      ...{ before, after: { ...tenderFacts(tender), criteriaHashes } },
    });
    return ok(tender);
  }
}

const designOf = (em: EntityManager, { tenantId, id: tenderId }: Tender) =>
  em.findOne(TenderDesign, { tenantId, tenderId });

/** The day that chose the rules is that of the notice, whatever was planned. Written first, for then it stands. */
async function keepNoticeDay(em: EntityManager, { design }: DesignedTender, today: LocalDate): Promise<void> {
  if (!design) return;
  design.noticeDate = today;
  await em.flush();
}

const headOf = ({ title, buyer, deadline }: Tender) => ({ title, buyer, deadline: deadline ?? null });

/** The gaps of a lot with paths from the tender: `$.lots[0].criteria[2].weight`. */
const gapsOf =
  ({ tender, design }: DesignedTender, noticeDate: LocalDate) =>
  ({ content, measures }: LotUnderReview, index: number): Fault[] =>
    [
      ...lotGaps(content, measures),
      ...(design ? weightGaps({ design, tender, noticeDate, own: [] }, content) : []),
    ].map(({ path, message }) => ({ path: path.replace('$', `$.lots[${index}]`), message }));

function notReady(gaps: readonly Fault[]): NotReady {
  const count = gaps.length === 1 ? 'One thing is' : `${gaps.length} things are`;
  const path = jsonPathSteps(gaps[0]?.path ?? '');
  return { kind: 'NotReady', message: `${count} missing before this tender can be published`, path, faults: [...gaps] };
}
