import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { isStaged, taskStandings, type TaskStanding } from '@commonweal/design';
import { type Lot, readAs, SampleBidSet, Tender, TenderBudget } from '@commonweal/persistence';

import { approvalState } from '../approval/approval-state.js';
import { newestStep } from '../approval/approval-steps.js';
import { publicationReview } from '../approval/publication-review.js';
import { type DraftUnderWay, TASKS_BEGUN } from '../tasks/tasks-begun.js';
import { databaseClock } from '../use-cases/database-clock.js';
import type { RowKey } from '../use-cases/locked-tender.js';

/** A task of a draft, with the lot that it is about. */
export type DraftTaskRead = Omit<TaskStanding, 'lot'> & { readonly lot: Lot | null };

/** What is still to be done of a draft. The caller has made sure that the viewer acts for the authority. */
@Injectable()
export class DraftTasks {
  constructor(private readonly em: EntityManager) {}

  /** Every task in the order of the list; none of a tender that is no draft. */
  ofTender(viewer: Viewer, { tenantId, id }: RowKey): Promise<DraftTaskRead[]> {
    return readAs(this.em, viewer, async (em) => {
      const tender = await em.findOneOrFail(Tender, { tenantId, id });
      if (tender.state !== 'DRAFT') return [];
      const review = await publicationReview(em, tender, await databaseClock(em));
      const lotIds = review.lots.map(({ lot }) => lot.id);
      const sampleBids = await em.find(SampleBidSet, { tenantId, lotId: { $in: lotIds } });
      const hasBudget = (await em.count(TenderBudget, { tenantId, tenderId: id })) > 0;
      return tasksOf({ review, sampleBids, hasBudget, newest: await newestStep(em, tender) });
    });
  }
}

/** Publication asks for one thing beside the gaps: an approval that stands. */
function tasksOf(draft: DraftUnderWay): DraftTaskRead[] {
  const { lots, design, gaps, hash } = draft.review;
  const isApproved = approvalState(draft.newest, hash) === 'APPROVED';
  const standings = taskStandings({
    gaps: [...gaps.map(({ path }) => path), ...(isApproved ? [] : ['$.approval'])],
    ...{ lots: lots.length, hasRoute: design !== null, isStaged: design !== null && isStaged(design.regime) },
    isBegun: (task, lot) => TASKS_BEGUN[task]?.(draft, lot ?? 0) ?? false,
  });
  return standings.map((one) => ({ ...one, lot: one.lot === null ? null : (lots[one.lot]?.lot ?? null) }));
}
