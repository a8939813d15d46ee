import type { EntityManager } from '@mikro-orm/postgresql';

import { actsFor, type Viewer } from '@commonweal/auth';
import { AwardCriterion, Bid, Lot, Tender } from '@commonweal/persistence';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

export interface GradableBid {
  readonly bid: Bid;
  readonly tender: Tender;
  readonly criterion: AwardCriterion | null;
}

interface Wanted {
  readonly tenantId: string;
  readonly bidId: string;
  readonly criterionKey: string;
}

/** A bid that the viewer may grade now: its lot is closed and not yet scored. */
export async function gradableBid(
  em: EntityManager,
  viewer: Viewer,
  { tenantId, bidId, criterionKey }: Wanted,
): Promise<Result<GradableBid, Failure<'NotFound'> | Failure<'WrongPhase'>>> {
  const bid = actsFor(viewer, tenantId) ? await em.findOne(Bid, { tenantId, id: bidId }) : null;
  const lot = bid && (await em.findOne(Lot, { tenantId, id: bid.lotId }));
  if (!bid || !lot?.closedAt) return fail({ kind: 'NotFound', message: 'There is no such bid', path: ['bidId'] });
  const tender = await em.findOneOrFail(Tender, { tenantId, id: lot.tenderId });
  if (tender.state !== 'CLOSED' || bid.state !== 'SUBMITTED') {
    const message = 'Bids are graded after the tender is closed and before it is scored, and only the one that stands';
    return fail({ kind: 'WrongPhase', message, path: ['bidId'] });
  }
  return ok({
    bid,
    tender,
    criterion: await em.findOne(AwardCriterion, { tenantId, lotId: lot.id, key: criterionKey }),
  });
}
