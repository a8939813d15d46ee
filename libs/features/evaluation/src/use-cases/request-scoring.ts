import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { promiseJob } from '@commonweal/outbox';
import {
  AwardCriterion,
  Bid,
  inTransaction,
  Lot,
  lockLot,
  Organisation,
  ScoringRun,
  Tender,
} from '@commonweal/persistence';
import { type Failure, type Fault, type Result, fail, ok } from '@commonweal/result';

import { scoreLot } from '../jobs/score-lot.job.js';
import { AgreedGrades } from '../queries/agreed-grades.js';

interface LotKey {
  readonly tenantId: string;
  readonly lotId: string;
}

export type RequestScoringFailure =
  (Failure<'GradesMissing'> & { readonly faults: Fault[] }) | Failure<'WrongPhase'> | Failure<'NotFound'>;

/**
 * Asks for the scoring of a closed lot whose grades are all agreed: a run and, in the same transaction, the job's promise.
 * From then on the lot's grades are frozen; its lock keeps a grade from slipping in between.
 */
@Injectable()
export class RequestScoring {
  constructor(
    private readonly em: EntityManager,
    private readonly agreed: AgreedGrades,
  ) {}

  execute(viewer: Viewer, { tenantId, lotId }: LotKey): Promise<Result<ScoringRun, RequestScoringFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const lot = actsFor(viewer, tenantId) ? await em.findOne(Lot, { tenantId, id: lotId }) : null;
      if (!lot) return fail({ kind: 'NotFound', message: 'There is no such lot', path: ['lotId'] });
      await lockLot(em, lot.id, 'exclusive');
      const tender = await em.findOneOrFail(Tender, { tenantId, id: lot.tenderId });
      if (!lot.closedAt || !['CLOSED', 'EVALUATED'].includes(tender.state))
        return fail({
          kind: 'WrongPhase',
          message: 'A lot is scored after it is closed and before it is awarded',
          path: ['lotId'],
        });
      const faults = await this.missingGrades(em, { tenantId, lotId });
      if (faults.length > 0) return fail(gradesMissing(faults));
      return ok(await this.promise(em, viewer, { tenantId, lotId }));
    });
  }

  private async missingGrades(em: EntityManager, { tenantId, lotId }: LotKey): Promise<Fault[]> {
    const criteria = await em.find(AwardCriterion, { tenantId, lotId }, { orderBy: { position: 'asc' } });
    const bids = await em.find(Bid, { tenantId, lotId, state: 'SUBMITTED' }, { orderBy: { id: 'asc' } });
    const agreed = await this.agreed.ofBids(em, { tenantId, bidIds: bids.map(({ id }) => id) });
    const known = new Set(agreed.map(({ bidId, criterionKey }) => `${bidId} ${criterionKey}`));
    const supplier = await supplierNames(em, bids);
    return criteria.filter(isGraded).flatMap(({ key, name }) =>
      bids
        .filter(({ id }) => !known.has(`${id} ${key}`))
        .map((bid) => ({
          path: `$.grades.${bid.id}.${key}`,
          message: `${supplier(bid)} has no agreed grade for “${name}”`,
        })),
    );
  }

  private async promise(em: EntityManager, { personId }: Viewer, { tenantId, lotId }: LotKey): Promise<ScoringRun> {
    const run = em.create(ScoringRun, { tenantId, lotId, requestedBy: personId, state: 'QUEUED', progress: 0 });
    await em.flush();
    promiseJob(em, scoreLot, { tenantId, payload: { tenantId, runId: run.id } });
    return run;
  }
}

async function supplierNames(em: EntityManager, bids: readonly Bid[]): Promise<(bid: Bid) => string> {
  const suppliers = await em.find(Organisation, { id: { $in: bids.map(({ supplierId }) => supplierId) } });
  const names = new Map(suppliers.map(({ id, name }) => [id, name]));
  return ({ supplierId }) => names.get(supplierId) ?? 'A bidder';
}

const isGraded = ({ scoring }: AwardCriterion): boolean =>
  ['grade', 'pass-fail'].includes((scoring as { kind?: string } | null)?.kind ?? '');

const gradesMissing = (faults: Fault[]) => ({
  kind: 'GradesMissing' as const,
  message: `${faults.length} agreed ${faults.length === 1 ? 'grade is' : 'grades are'} missing`,
  path: ['lotId'],
  faults,
});
