import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { NoticeVerdict } from '@commonweal/gateways';
import { forTenant, inTransaction, Notice } from '@commonweal/persistence';

import { promiseLeftovers, promiseWhatFollows } from './what-follows.js';
import type { NoticeTurn } from './notice-turn.js';
import { noticeFacts, recordNotice } from './record-notice.js';

/** Longest text about trouble that is kept. */
const LONGEST = 500;

/** Writes down what the platform said, once: a late or second worker finds another submission, or a decided one. */
@Injectable()
export class KeepVerdict {
  constructor(private readonly em: EntityManager) {}

  verdict(turn: NoticeTurn, verdict: NoticeVerdict): Promise<void> {
    return this.#settle(turn, async (em, notice, now) => {
      const before = noticeFacts(notice);
      Object.assign(notice, { trouble: null, troubledSince: null, platformRef: verdict.platformRef });
      if (verdict.state === 'PENDING') return;
      Object.assign(notice, { decidedAt: now, ...decided(verdict) });
      // Mended and submitted again it is another submission there.
      if (verdict.state === 'REFUSED') Object.assign(notice, { platformRef: null, attemptedAt: null });
      const action = verdict.state === 'ACCEPTED' ? 'acceptNotice' : 'refuseNotice';
      recordNotice(em, { notice, personId: null, action, before });
      if (verdict.state === 'ACCEPTED') await promiseWhatFollows(em, notice);
      await promiseLeftovers(em, notice);
    });
  }

  /** That the platform did not answer, and since when it has not. */
  trouble(turn: NoticeTurn, message: string): Promise<void> {
    return this.#settle(turn, (_, notice, now) => {
      notice.trouble = message.slice(0, LONGEST);
      notice.troubledSince ??= now;
    });
  }

  #settle({ tenantId, noticeId: id, submission }: NoticeTurn, settle: Settle): Promise<void> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const notice = await em.findOneOrFail(Notice, { tenantId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (notice.state !== 'PENDING' || notice.submission !== submission) return;
      const [{ now }] = await em.execute<[{ now: string }]>('select clock_timestamp() as now');
      await settle(em, notice, new Date(now));
      notice.leaseUntil = null;
    });
  }
}

type Settle = (em: EntityManager, notice: Notice, now: Date) => void | Promise<void>;

const decided = (verdict: Exclude<NoticeVerdict, { state: 'PENDING' }>) =>
  verdict.state === 'ACCEPTED'
    ? { state: 'ACCEPTED' as const, platformId: verdict.platformId, platformUrl: verdict.url }
    : { state: 'REFUSED' as const, refusals: [...verdict.reasons] };
