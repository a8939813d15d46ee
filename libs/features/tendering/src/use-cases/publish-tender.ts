import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, type Tender } from '@commonweal/persistence';
import { type Fault, type Faults, type Result, fail, jsonPathSteps, ok } from '@commonweal/result';

import { criteriaHash } from '../criteria/criteria-hash.js';
import { headGaps, lotGaps } from '../criteria/publication-gaps.js';
import { databaseClock } from './database-clock.js';
import { type LotUnderReview, lotsUnderReview } from './lots-under-review.js';
import { type LockFailure, type TenderChange, lockedTender, refusedMove } from './locked-tender.js';

export type NotReady = Faults<'NotReady'> & { readonly faults: Fault[] };

export type PublishTenderFailure = NotReady | LockFailure;

/** Publishes a draft: from then on criteria, rules and measures stand as they are, and their hashes say so. */
@Injectable()
export class PublishTender {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, change: TenderChange): Promise<Result<Tender, PublishTenderFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedTender(em, viewer, change);
      if (!locked.ok) return locked;
      const refused = refusedMove(locked.value, 'publish');
      return refused ? fail(refused) : this.publish(em, locked.value);
    });
  }

  private async publish(em: EntityManager, tender: Tender): Promise<Result<Tender, NotReady>> {
    const lots = await lotsUnderReview(em, tender);
    const now = await databaseClock(em);
    const gaps = [...headGaps(headOf(tender), now), ...lots.flatMap(gapsOf)];
    if (gaps.length > 0) return fail(notReady(gaps));

    for (const { lot, content, measures } of lots) lot.criteriaHash = criteriaHash(content, measures);
    Object.assign(tender, { state: 'PUBLISHED', publishedAt: now });
    return ok(tender);
  }
}

const headOf = ({ title, buyer, deadline }: Tender) => ({ title, buyer, deadline: deadline ?? null });

/** The gaps of a lot with paths from the tender: `$.lots[0].criteria[2].weight`. */
const gapsOf = ({ content, measures }: LotUnderReview, index: number): Fault[] =>
  lotGaps(content, measures).map(({ path, message }) => ({ path: path.replace('$', `$.lots[${index}]`), message }));

function notReady(gaps: readonly Fault[]): NotReady {
  const count = gaps.length === 1 ? 'One thing is' : `${gaps.length} things are`;
  const path = jsonPathSteps(gaps[0]?.path ?? '');
  return { kind: 'NotReady', message: `${count} missing before this tender can be published`, path, faults: [...gaps] };
}
