import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import type { LocalDate } from '@commonweal/calendar';
import type { Milestone, PlanFacts, Timeline } from '@commonweal/design';
import { inTransaction, type Tender, TenderDesign } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { plannedDeadlines } from '../design/planned-deadlines.js';
import { tenderPlan } from '../design/tender-plan.js';
import { type LockFailure, type TenderChange, lockedDraft } from './locked-tender.js';
import { recordChange } from './record-change.js';

export interface PlanTimelineInput extends TenderChange {
  readonly dates: readonly { readonly milestone: Milestone; readonly date: LocalDate }[];
  readonly facts: PlanFacts;
}

export type PlanTimelineFailure = InvalidInput | LockFailure;

const KEEP_DEADLINES = `update tender set deadline = ?, enquiry_deadline = ?, version = version + 1
  where tenant_id = ? and id = ?`;

/** Plans the days of a draft with a route; its deadlines are the tender's own. */
@Injectable()
export class PlanTimeline {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: PlanTimelineInput): Promise<Result<Tender, PlanTimelineFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const { tenantId, id: tenderId } = draft.value;
      const design = await em.findOne(TenderDesign, { tenantId, tenderId });
      const faults = design ? dateFaults(input) : [NO_ROUTE];
      if (!design || faults.length > 0) return fail(invalidInput(faults));
      return ok(await this.plan(em, viewer, { design, tender: draft.value, input }));
    });
  }

  private async plan(em: EntityManager, viewer: Viewer, { design, tender, input }: ToPlan): Promise<Tender> {
    const before = tenderPlan(design, tender);
    const dates: Timeline = Object.fromEntries(input.dates.map(({ milestone, date }) => [milestone, date]));
    const { deadline, enquiryDeadline } = plannedDeadlines(dates, tender);
    const { PUBLISH, ENQUIRIES_END: _enquiries, DEADLINE: _deadline, ...kept } = dates;
    if (PUBLISH) design.noticeDate = PUBLISH;
    design.timeline = { dates: kept, facts: input.facts };
    await em.execute(KEEP_DEADLINES, [deadline, enquiryDeadline, tender.tenantId, tender.id]);
    await em.refresh(tender);
    const after = tenderPlan(design, tender);
    recordChange(em, { viewer, tender, action: 'planTimeline', before: { ...before }, after: { ...after } });
    return tender;
  }
}

interface ToPlan {
  readonly design: TenderDesign;
  readonly tender: Tender;
  readonly input: PlanTimelineInput;
}

const NO_ROUTE: Fault = {
  path: '$.tenderId',
  message: 'This draft came from a notice and has no route, which the rules of time hang on: begin it as a copy',
};

function dateFaults({ dates }: PlanTimelineInput): Fault[] {
  const milestones = dates.map(({ milestone }) => milestone);
  const twice = milestones.flatMap((milestone, index) =>
    milestones.indexOf(milestone) < index
      ? [{ path: `$.dates[${index}].milestone`, message: 'This day is planned already' }]
      : [],
  );
  return milestones.includes('PUBLISH')
    ? twice
    : [...twice, { path: '$.dates', message: 'Plan the day of the notice: it chooses the rules' }];
}
