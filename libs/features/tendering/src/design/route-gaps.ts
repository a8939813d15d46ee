import type { LocalDate } from '@commonweal/calendar';
import { isStaged, stageFaults, stagesDue } from '@commonweal/design';
import type { Tender, TenderDesign } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { openRoute } from './open-route.js';
import { tenderValue } from './tender-value.js';

/** Why a tender cannot be published on its route. @param today the London day of publication, which chooses the rules */
export function routeGaps(design: TenderDesign | null, tender: Tender, today: LocalDate): Fault[] {
  if (!design) return [];
  return [...closedWay(design, tender, today), ...stageGaps(design, tender)];
}

function closedWay(design: TenderDesign, tender: Tender, noticeDate: LocalDate): Fault[] {
  const { nation, subject, authority, regime } = design;
  const route = openRoute({ nation, subject, authority, regime, noticeDate }, tenderValue(tender));
  if (route.ok) return [];
  const why = route.failure.reasons.map(({ text }) => text.en).join(' ');
  const message = `The way that was chosen is not open to a notice of today. ${why} Begin the tender again as a copy, on a way that is open.`;
  return [{ path: '$.route.regime', message }];
}

const STAGED =
  'Stages before the final tenders cannot be run here yet: a tender is published with one stage, its final tenders';
const UNDATED = 'Set the deadline of this stage';

/** Only the bids that decide are taken here so far, and they are due at the tender's own deadline. */
function stageGaps({ regime, stages }: TenderDesign, { deadline }: Tender): Fault[] {
  if (!isStaged(regime)) return [];
  const due = stagesDue(stages, deadline);
  const undated = due.flatMap((stage, index) =>
    stage.deadline === null ? [{ path: `$.route.stages[${index}].deadline`, message: UNDATED }] : [],
  );
  const running = due.length > 1 ? [{ path: '$.route.stages', message: STAGED }] : [];
  return [...running, ...undated, ...stageFaults(due, regime, '$.route.stages')];
}
