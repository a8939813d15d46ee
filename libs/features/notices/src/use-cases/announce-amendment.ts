import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { publishAmendments } from '@commonweal/gateways';
import { withKnownDays } from '@commonweal/notices';
import { promiseJob } from '@commonweal/outbox';
import {
  type Amendments,
  forTenant,
  inTransaction,
  keptDetails,
  lastDetails,
  Notice,
  settledDetails,
  Tender,
  waitingAmendments,
} from '@commonweal/persistence';

import { NoticeSettings } from '../notice-settings.js';
import { begunNotice } from './begun-notice.js';
import { handIn } from './hand-in.js';

interface TenderKey {
  readonly tenantId: string;
  readonly tenderId: string;
}

/** Longest reason that a notice takes. */
const LONGEST = 4_000;

/**
 * Makes a changed tender notice of amendments, and submits it. While one is with the platform nothing is done: its verdict
 * promises this again. A tender that the platform was never told of is amended without it. Safe to repeat.
 */
@Injectable()
export class AnnounceAmendment {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: NoticeSettings,
  ) {}

  execute({ tenantId, tenderId }: TenderKey): Promise<void> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const key = { tenantId, id: tenderId };
      const tender = await em.findOneOrFail(Tender, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const amendments = await waitingAmendments(em, { tenantId, tenderId });
      if (amendments.newest === null) return;
      const calls = { tenantId, tenderId, type: 'UK4' as const };
      const notices = await em.find(Notice, calls, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (notices.some(({ state }) => state === 'PENDING')) return;
      const accepted = notices.find(({ state }) => state === 'ACCEPTED');
      if (accepted) await this.announce(em, { tender, accepted, notices, amendments });
      else promiseJob(em, publishAmendments, { tenantId, payload: { tenantId, tenderId, upTo: amendments.newest } });
    });
  }

  private async announce(em: EntityManager, { tender, accepted, notices, amendments }: Known): Promise<void> {
    const { ocid } = accepted;
    const changeReason = amendments.rows
      .map(({ reason }) => reason)
      .join(' ')
      .slice(0, LONGEST);
    const begun = notices.find(({ state }) => state === 'DRAFT' || state === 'REFUSED');
    const details = begun ? keptDetails(begun) : await lastDetails(em, tender);
    const known = await settledDetails(em, tender, amendments);
    const changed = { ...withKnownDays(details, known), changeReason };
    const notice = begun ?? (await begunNotice(em, { tender, type: 'UK4', details: changed, ocid, personId: null }));
    notice.details = changed;
    await handIn(em, { tender, notice, settings: this.settings, personId: null });
  }
}

interface Known {
  readonly tender: Tender;
  readonly accepted: Notice;
  readonly notices: readonly Notice[];
  readonly amendments: Amendments;
}
