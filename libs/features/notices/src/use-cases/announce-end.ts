import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { londonClock } from '@commonweal/calendar';
import { forTenant, inTransaction, keptDetails, lastDetails, Notice, Tender } from '@commonweal/persistence';

import { NoticeSettings } from '../notice-settings.js';
import { begunNotice } from './begun-notice.js';
import { handIn } from './hand-in.js';

/**
 * Makes the procurement termination notice of a tender that was abandoned, and submits it, if the platform was told of the
 * tender. One that is not complete waits for its authority. Safe to repeat.
 */
@Injectable()
export class AnnounceEnd {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: NoticeSettings,
  ) {}

  execute({ tenantId, tenderId }: { readonly tenantId: string; readonly tenderId: string }): Promise<void> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const key = { tenantId, id: tenderId };
      const tender = await em.findOneOrFail(Tender, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const told = await em.findOne(Notice, { tenantId, tenderId, type: 'UK4', state: 'ACCEPTED' });
      if (tender.state !== 'ABANDONED' || !told) return;
      const notice = await this.#notice(em, tender, told.ocid);
      const isOpen = notice.state === 'DRAFT' || notice.state === 'REFUSED';
      if (isOpen) await handIn(em, { tender, notice, settings: this.settings, personId: null });
    });
  }

  /** The one that was begun before, or a new one; with the reason for which the tender was abandoned. */
  async #notice(em: EntityManager, tender: Tender, ocid: string): Promise<Notice> {
    const { tenantId, id: tenderId } = tender;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const begun = await em.findOne(Notice, { tenantId, tenderId, type: 'UK12' }, { lockMode });
    if (begun && begun.state !== 'DRAFT') return begun;
    const details = {
      ...(begun ? keptDetails(begun) : await lastDetails(em, tender)),
      terminationReason: tender.abandonReason ?? '',
      terminationDate: londonClock(tender.abandonedAt ?? new Date(NaN)).date,
    };
    const notice = begun ?? (await begunNotice(em, { tender, type: 'UK12', details, ocid, personId: null }));
    notice.details = details;
    return notice;
  }
}
