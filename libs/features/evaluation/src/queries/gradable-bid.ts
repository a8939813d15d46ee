import type { EntityManager } from '@mikro-orm/postgresql';

import { actsFor, type Policy, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { AwardCriterion, Bid, Lot, lockLot, ScoringRun, Tender } from '@commonweal/persistence';
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
  /** Who may. */
  readonly policy: Policy;
}

export type NotGradable = Failure<'NotFound'> | RoleMissing | Failure<'WrongPhase'>;

/** A bid that the viewer may grade now: its lot is closed, and nobody has asked for its scoring. What was scored cannot be graded anew. */
export async function gradableBid(
  em: EntityManager,
  viewer: Viewer,
  { tenantId, bidId, criterionKey, policy }: Wanted,
): Promise<Result<GradableBid, NotGradable>> {
  const mine = actsFor(viewer, tenantId);
  if (mine && !policy(viewer, tenantId)) return fail(roleMissing(policy, 'bidId'));
  const found = mine ? await closedBid(em, { tenantId, bidId }) : null;
  if (!found) return fail({ kind: 'NotFound', message: 'There is no such bid', path: ['bidId'] });
  const { bid, lot } = found;
  await lockLot(em, lot.id, 'shared');
  const tender = await em.findOneOrFail(Tender, { tenantId, id: lot.tenderId });
  if (!(await takesGrades(em, { bid, lot, tender }))) {
    const message =
      'Bids are graded after the tender is closed and before its scoring is asked for, and only those that stand';
    return fail({ kind: 'WrongPhase', message, path: ['bidId'] });
  }
  return ok({
    bid,
    tender,
    criterion: await em.findOne(AwardCriterion, { tenantId, lotId: lot.id, key: criterionKey }),
  });
}

/** A bid whose lot is closed. */
async function closedBid(em: EntityManager, { tenantId, bidId }: { tenantId: string; bidId: string }) {
  const bid = await em.findOne(Bid, { tenantId, id: bidId });
  const lot = bid && (await em.findOne(Lot, { tenantId, id: bid.lotId }));
  return bid && lot?.closedAt ? { bid, lot } : null;
}

/** Once its scoring is asked for, a lot's grades stay as they are. */
async function takesGrades(
  em: EntityManager,
  { bid, lot, tender }: { bid: Bid; lot: Lot; tender: Tender },
): Promise<boolean> {
  if (bid.state !== 'SUBMITTED' || tender.state !== 'CLOSED') return false;
  return (await em.count(ScoringRun, { tenantId: lot.tenantId, lotId: lot.id, state: { $ne: 'FAILED' } })) === 0;
}
