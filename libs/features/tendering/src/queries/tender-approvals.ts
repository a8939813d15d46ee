import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { Person, readAs, Tender, type TenderApprovalStep } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { type ApprovalState, approvalState } from '../approval/approval-state.js';
import { approvalSteps } from '../approval/approval-steps.js';
import { publicationReview } from '../approval/publication-review.js';
import { mayApprove } from '../policy.js';
import { databaseClock } from '../use-cases/database-clock.js';
import type { RowKey } from '../use-cases/locked-tender.js';
import { oneEach } from './row-key.js';

/** Where the approval of a tender stands, and how it came to that. */
export interface TenderApprovalRead {
  readonly state: ApprovalState;
  readonly contentHash: string;
  readonly gaps: readonly Fault[];
  readonly mayDecide: boolean;
  /** newest first */
  readonly steps: readonly TenderApprovalStep[];
}

/** What was sent for approval and decided. The caller has made sure that the viewer acts for the authority. */
@Injectable()
export class TenderApprovals {
  constructor(private readonly em: EntityManager) {}

  /** The approval of a tender; null for one that was published without. */
  ofTender(viewer: Viewer, { tenantId, id }: RowKey): Promise<TenderApprovalRead | null> {
    return readAs(this.em, viewer, async (em) => {
      const tender = await em.findOneOrFail(Tender, { tenantId, id });
      const steps = await approvalSteps(em, tender);
      if (tender.state !== 'DRAFT') return standing(steps);
      const { hash, gaps } = await publicationReview(em, tender, await databaseClock(em));
      const [newest = null] = steps;
      const state = approvalState(newest, hash);
      const isOthers = newest?.action === 'SENT' && newest.personId !== viewer.personId;
      return { state, contentHash: hash, gaps, mayDecide: isOthers && mayApprove(viewer, tenantId), steps };
    });
  }

  /** Drafts that somebody else sent and nobody decided, of the authorities in which the viewer may. */
  waitingFor(viewer: Viewer, first: number): Promise<Tender[]> {
    const tenants = viewer.organisationIds.filter((id) => mayApprove(viewer, id));
    if (tenants.length === 0) return Promise.resolve([]);
    return readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<{ id: string }[]>(WAITING, [`{${tenants.join(',')}}`, viewer.personId, first]);
      const ids = rows.map(({ id }) => id);
      const tenders = await em.find(Tender, { tenantId: { $in: tenants }, id: { $in: ids } });
      return oneEach(ids, tenders, ({ id }) => id).filter((one) => one instanceof Tender);
    });
  }

  /** Who did it, by their ids; null for those who no longer belong to the authority. */
  readonly people = async (personIds: readonly string[], viewer: Viewer | null): Promise<(Person | null)[]> => {
    const people = await readAs(this.em, viewer, (em) => em.find(Person, { id: { $in: [...personIds] } }));
    return personIds.map((wanted) => people.find(({ id }) => id === wanted) ?? null);
  };
}

/** Of what was published, the approval that stood then. */
function standing(steps: readonly TenderApprovalStep[]): TenderApprovalRead | null {
  const [newest] = steps;
  return newest
    ? {
        state: newest.action === 'APPROVED' ? 'APPROVED' : 'RETURNED',
        contentHash: newest.contentHash,
        gaps: [],
        mayDecide: false,
        steps,
      }
    : null;
}

const WAITING = `select t.id from tender t cross join lateral (
    select s.action, s.person_id, s.created_at from tender_approval_step s
      where s.tenant_id = t.tenant_id and s.tender_id = t.id order by s.created_at desc, s.id desc limit 1) newest
  where t.tenant_id = any (?::uuid[]) and t.state = 'DRAFT' and newest.action = 'SENT' and newest.person_id <> ?::uuid
  order by newest.created_at, t.id limit ?::int`;
