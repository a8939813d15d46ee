import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { NoticeGateway, type NoticeVerdict, PlatformUnavailable } from '@commonweal/gateways';
import { releasePackage } from '@commonweal/notices';
import { promiseJob } from '@commonweal/outbox';
import { forTenant, inTransaction, Notice, Organisation } from '@commonweal/persistence';

import { deliverNotice } from '../deliver-notice.job.js';
import { NoticeSettings } from '../notice-settings.js';
import { KeepVerdict } from './keep-verdict.js';
import { NoticeUnderWay, type NoticeTurn, VerdictOutstanding } from './notice-turn.js';

interface NoticeKey {
  readonly tenantId: string;
  readonly noticeId: string;
}

const TURN = `update notice set attempted_at = clock_timestamp(), lease_until = clock_timestamp() + interval '60 seconds'
  where tenant_id = ? and id = ? and state = 'PENDING' and (lease_until is null or lease_until < clock_timestamp())
  returning id`;

/**
 * Brings a notice to the platform, or asks what became of it. That it is tried is noted before it is, so that whoever
 * comes after a crash knows that it may be there already; the platform is called outside any transaction.
 */
@Injectable()
export class DeliverNotice {
  constructor(
    private readonly em: EntityManager,
    private readonly gateway: NoticeGateway,
    private readonly settings: NoticeSettings,
    private readonly keep: KeepVerdict,
  ) {}

  /** @throws VerdictOutstanding, PlatformUnavailable: to be tried again */
  async execute(key: NoticeKey): Promise<void> {
    const turn = await this.begin(key);
    if (!turn) return;
    const verdict = await this.ask(turn);
    await this.keep.verdict(turn, verdict);
    if (verdict.state === 'PENDING') throw new VerdictOutstanding('The platform has not decided yet');
  }

  /** Tries anew: a notice that was submitted is delivered, however long the platform is away. */
  async goOn({ tenantId, noticeId }: NoticeKey): Promise<void> {
    await inTransaction(this.em, forTenant(tenantId), async (em) => {
      const isOpen = (await em.count(Notice, { tenantId, id: noticeId, state: 'PENDING' })) > 0;
      if (isOpen) promiseJob(em, deliverNotice, { tenantId, payload: { tenantId, noticeId } });
    });
  }

  /** @returns null when it was decided: there is nothing left to do */
  private begin({ tenantId, noticeId: id }: NoticeKey): Promise<NoticeTurn | null> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const notice = await em.findOneOrFail(Notice, { tenantId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (notice.state !== 'PENDING') return null;
      const taken = await em.execute<object[]>(TURN, [tenantId, id]);
      if (taken.length === 0) throw new NoticeUnderWay('Another worker is delivering this notice');
      const { name } = await em.findOneOrFail(Organisation, { id: tenantId });
      return this.turnOf(notice, name);
    });
  }

  private turnOf(notice: Notice, publisher: string): NoticeTurn {
    const { tenantId, id: noticeId, ocid, submission, platformRef } = notice;
    const publishedDate = (notice.submittedAt ?? notice.createdAt).toISOString();
    return {
      ...{ tenantId, noticeId, submission, platformRef: platformRef ?? null },
      outgoing: {
        ...{ key: `${noticeId}-${submission}`, ocid, mayBeThere: Boolean(notice.attemptedAt) },
        releasePackage: releasePackage({
          ...{ uri: this.settings.dataOf(ocid), publishedDate, publisher },
          releases: [notice.release ?? '{}'],
        }),
      },
    };
  }

  private async ask(turn: NoticeTurn): Promise<NoticeVerdict> {
    try {
      const { platformRef, outgoing } = turn;
      return await (platformRef === null ? this.gateway.submit(outgoing) : this.gateway.verdict(platformRef));
    } catch (error) {
      if (error instanceof PlatformUnavailable) await this.keep.trouble(turn, error.message);
      throw error;
    }
  }
}
