import type { EntityManager } from '@mikro-orm/postgresql';

import { NOTICE_LIFECYCLE, moveBy } from '@commonweal/lifecycle';
import { buildRelease, noticeGaps, phaseRefusal, releaseIdOf } from '@commonweal/notices';
import { promiseJob } from '@commonweal/outbox';
import { keptDetails, Notice, noticeMaterial } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { deliverNotice } from '../deliver-notice.job.js';
import type { NoticeSettings } from '../notice-settings.js';
import { type NoticeIncomplete, type WrongPhase, incomplete, wrongPhase } from './failures.js';
import type { NoticeOfTender } from './locked-notice.js';
import { noticeFacts, recordNotice } from './record-notice.js';

interface HandingIn extends NoticeOfTender {
  readonly settings: NoticeSettings;
  /** Who does it; null: it was asked for before and is done now. */
  readonly personId: string | null;
}

/**
 * Makes the release of a complete notice and promises that it is delivered, all in the surrounding transaction; from then
 * on it says what it says. Tender and notice are locked.
 */
export async function handIn(
  em: EntityManager,
  { tender, notice, settings, personId }: HandingIn,
): Promise<Result<Notice, NoticeIncomplete | WrongPhase>> {
  const move = moveBy(NOTICE_LIFECYCLE, notice.state, 'submit');
  if (!move.ok) return fail(wrongPhase('noticeId', move.failure.message));
  const { tenantId, id: noticeId, tenderId, type, ocid } = notice;
  const facts = await noticeMaterial(em, { tenantId, tenderId, type, details: keptDetails(notice) });
  const accepted = facts.earlier.map((release) => release.type);
  const refused = phaseRefusal({ type, step: 'submit', tenderState: tender.state, accepted });
  if (refused !== null) return fail(wrongPhase('noticeId', refused));
  const gaps = noticeGaps(facts);
  if (gaps.length > 0) return fail(incomplete(gaps));

  const before = noticeFacts(notice);
  const [{ now }] = await em.execute<[{ now: string }]>('select clock_timestamp() as now');
  const [date, serial] = [new Date(now), notice.serial ?? (await nextSerial(em, notice))];
  const { portalUrl: portal } = settings.given;
  const head = { ocid, id: releaseIdOf(ocid, serial), date: date.toISOString(), page: settings.pageOf(ocid), portal };
  Object.assign(notice, { serial, release: buildRelease(facts, head), submittedAt: date });
  Object.assign(notice, { amendment: type === 'UK4' ? facts.amendment : null });
  Object.assign(notice, { state: 'PENDING', submission: notice.submission + 1, refusals: [] });
  recordNotice(em, { notice, personId, action: 'submitNotice', before });
  promiseJob(em, deliverNotice, { tenantId, payload: { tenantId, noticeId } });
  await em.flush();
  return ok(notice);
}

async function nextSerial(em: EntityManager, { tenantId, tenderId }: Notice): Promise<number> {
  const last = await em.findOne(Notice, { tenantId, tenderId, serial: { $ne: null } }, { orderBy: { serial: 'desc' } });
  return (last?.serial ?? 0) + 1;
}
