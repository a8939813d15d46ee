import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import { type RoleMissing, type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { Notice, Tender } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { mayNotify } from '../policy.js';
import { type Conflict, type NotFound, conflict, notFound } from './failures.js';

/** A row by its tenant and its own id. */
export interface RowKey {
  readonly tenantId: string;
  readonly id: string;
}

/** The notice that is to change, and the version that was read. */
export interface NoticeChange extends RowKey {
  readonly version: number;
}

export interface NoticeOfTender {
  readonly tender: Tender;
  readonly notice: Notice;
}

const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** The tender, locked, if the viewer may make notices of it. */
export async function lockedTender(
  em: EntityManager,
  viewer: Viewer,
  { tenantId, id }: RowKey,
): Promise<Result<Tender, NotFound | RoleMissing>> {
  const mine = actsFor(viewer, tenantId);
  if (mine && !mayNotify(viewer, tenantId)) return fail(roleMissing(mayNotify, 'tenderId'));
  const tender = mine ? await em.findOne(Tender, { tenantId, id }, LOCKED) : null;
  return tender ? ok(tender) : fail(notFound('tenderId'));
}

/** The notice and, before it, its tender, both locked, if the viewer may change it and read the version that stands. */
export async function lockedNotice(
  em: EntityManager,
  viewer: Viewer,
  { tenantId, id, version }: NoticeChange,
): Promise<Result<NoticeOfTender, NotFound | RoleMissing | Conflict>> {
  const mine = actsFor(viewer, tenantId);
  if (mine && !mayNotify(viewer, tenantId)) return fail(roleMissing(mayNotify, 'noticeId'));
  const found = mine ? await em.findOne(Notice, { tenantId, id }, { disableIdentityMap: true }) : null;
  if (!found) return fail(notFound('noticeId'));
  const both = await lockBoth(em, found);
  return both.notice.version === version ? ok(both) : fail(conflict(both.notice.version));
}

/** Locks a notice's tender and then the notice itself: always in this order. */
export async function lockBoth(em: EntityManager, { tenantId, tenderId, id }: Notice): Promise<NoticeOfTender> {
  const tender = await em.findOneOrFail(Tender, { tenantId, id: tenderId }, LOCKED);
  return { tender, notice: await em.findOneOrFail(Notice, { tenantId, id }, LOCKED) };
}
