import { localDate } from '@commonweal/calendar';
import { type RouteAnswer, type RouteRefused, routeFor, stagesDue } from '@commonweal/design';
import { pence, toWire } from '@commonweal/money';
import type { Tender, TenderDesign } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { tenderPlan } from '../design/tender-plan.js';
import { tenderValue } from '../design/tender-value.js';
import { sourcedView } from './sourced-view.js';
import { timelineView } from './timeline-view.js';

/** The ways that are open, as the API shows them. */
export const answerView = ({ regimes, threshold, notifiable, reasons }: RouteAnswer) => ({
  ...{ __typename: 'RouteAnswer' as const, regimes: [...regimes], notifiable, reasons: reasons.map(sourcedView) },
  threshold: threshold && {
    ...{ value: threshold.poundsIncludingVat, from: threshold.appliesFrom, to: threshold.appliesTo ?? null },
    ...{ source: threshold.source, standing: threshold.status },
  },
});

/** A refusal as the API shows it. */
export const refusedView = (refused: RouteRefused) => ({
  ...toUserError(refused),
  reasons: refused.reasons.map(sourcedView),
});

/** How a tender is procured, with the reasons that hold for it as it stands. */
export function routeView(design: TenderDesign, tender: Tender) {
  const { nation, subject, authority, noticeDate, regime, stages } = design;
  const answer = routeFor({
    nation,
    subject,
    authority,
    noticeDate: localDate(noticeDate),
    value: tenderValue(tender),
  });
  const plan = tenderPlan(design, tender);
  const isOpen = answer.ok && answer.value.regimes.includes(regime);
  return {
    ...{ nation, subject, authority, noticeDate, regime, fund: fundView(design) },
    stages: stagesDue(stages, tender.deadline).map(({ deadline, ...stage }) => ({
      ...stage,
      deadline: deadline === null ? null : new Date(deadline),
    })),
    reasons: isOpen ? answer.value.reasons.map(sourcedView) : [],
    ...{ plan, timeline: timelineView(plan) },
  };
}

const fundView = ({ fundTotalPence: total, fundCapPence: cap, fundMatchPercent }: TenderDesign) =>
  total && cap
    ? { total: toWire(pence(total)), capPerBid: toWire(pence(cap)), matchPercent: fundMatchPercent ?? null }
    : null;
