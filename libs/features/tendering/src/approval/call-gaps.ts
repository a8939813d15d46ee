import type { EntityManager } from '@mikro-orm/postgresql';

import type { LocalDate } from '@commonweal/calendar';
import { taskOfGap, tenderNoticeLaw } from '@commonweal/design';
import { NO_DETAILS, type NoticeGap, noticeGapPath, noticeGaps } from '@commonweal/notices';
import { keptDetails, Notice, noticeMaterial, type Tender } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import type { DesignedTender } from '../design/design-gaps.js';
import { openRoute } from '../design/open-route.js';
import { tenderValue } from '../design/tender-value.js';

/** The tender notice (UK4) that goes out when a draft is published, and what it lacks. */
export interface TenderCall {
  /** null: none is prepared */
  readonly details: object | null;
  readonly gaps: readonly NoticeGap[];
}

/** Reads the tender notice of a draft; of one that is not prepared, what it would lack. */
export async function tenderCall(em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<TenderCall> {
  const announced = { tenantId, tenderId, type: 'UK4', state: 'DRAFT' } as const;
  const notice = await em.findOne(Notice, announced, { disableIdentityMap: true });
  const details = notice ? keptDetails(notice) : NO_DETAILS;
  const gaps = noticeGaps(await noticeMaterial(em, { tenantId, tenderId, type: 'UK4', details }));
  return { details: notice?.details ?? null, gaps };
}

/** What the tender notice lacks, where the law asks for one. @param today the London day of publication, which chooses the rules */
export function callGaps({ tender, design }: DesignedTender, call: TenderCall, today: LocalDate): Fault[] {
  if (!design) return [];
  const { nation, subject, authority, regime } = design;
  const route = openRoute({ nation, subject, authority, regime, noticeDate: today }, tenderValue(tender));
  const law = route.ok ? tenderNoticeLaw(regime, route.value) : null;
  if (law === null) return [];
  if (call.details !== null) return call.gaps.map(asFault);
  // What its own form asks for is told once there is a form.
  return [unprepared(law), ...call.gaps.filter(({ field }) => field === null).map(asFault)];
}

const unprepared = (law: string): Fault => ({
  path: '$.notice',
  message: `Prepare the tender notice (UK4): it goes out when the tender is published. (${law})`,
});

const asFault = ({ fix, rule, source, ...gap }: NoticeGap): Fault => ({
  path: noticeGapPath(gap),
  message: `In the tender notice (UK4): ${fix.en}. ${rule.en}. (${source})`,
});

/** Gaps of the notice but those that its form does not mend and another gap of the same task says already. */
export const notSaidYet = (ofNotice: readonly Fault[], others: readonly Fault[]): Fault[] => {
  const said = new Set(others.map(({ path }) => taskOfGap(path)?.task.task));
  return ofNotice.filter(({ path }) => {
    const task = taskOfGap(path)?.task.task;
    return task === 'NOTICES' || !said.has(task);
  });
};
