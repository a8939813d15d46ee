import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { detailsFaults, type NoticeDetails, type NoticeType, ownOcid, phaseRefusal } from '@commonweal/notices';
import { earlierReleases, inTransaction, beginningDetails, Notice, type Tender } from '@commonweal/persistence';
import { type Result, fail, invalidInput, ok } from '@commonweal/result';

import { NoticeSettings } from '../notice-settings.js';
import { begunNotice } from './begun-notice.js';
import { type PrepareFailure, wrongPhase } from './failures.js';
import { lockedTender, type RowKey } from './locked-notice.js';

export interface PrepareNoticeInput {
  readonly tender: RowKey;
  readonly type: NoticeType;
  /** What is left out is taken from what is known. */
  readonly details: Partial<NoticeDetails>;
}

const AT_HAND = 'There is such a notice of this tender already that is not accepted yet: go on with that one';

/** Begins a notice of a tender, with all that its last notice, the tender itself and the authority’s other notices say already. */
@Injectable()
export class PrepareNotice {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: NoticeSettings,
  ) {}

  execute(viewer: Viewer, input: PrepareNoticeInput): Promise<Result<Notice, PrepareFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedTender(em, viewer, input.tender);
      if (!locked.ok) return locked;
      const refused = await this.refusal(em, locked.value, input.type);
      if (refused !== null) return fail(wrongPhase('type', refused));
      const details = { ...(await beginningDetails(em, locked.value)), ...input.details };
      const faults = detailsFaults(details);
      if (faults.length > 0) return fail(invalidInput(faults));
      return ok(await this.begin(em, viewer, { tender: locked.value, type: input.type, details }));
    });
  }

  private async refusal(em: EntityManager, tender: Tender, type: NoticeType): Promise<string | null> {
    const { tenantId, id: tenderId, state } = tender;
    const accepted = (await earlierReleases(em, { tenantId, tenderId })).map((release) => release.type);
    const refused = phaseRefusal({ type, step: 'prepare', tenderState: state, accepted });
    if (refused !== null) return refused;
    const atHand = await em.count(Notice, { tenantId, tenderId, type, state: { $ne: 'ACCEPTED' } });
    return atHand > 0 ? AT_HAND : null;
  }

  private async begin(em: EntityManager, { personId }: Viewer, { tender, type, details }: Beginning): Promise<Notice> {
    const ocid = tender.ocid ?? ownOcid(this.settings.given.ocidPrefix, tender.reference);
    const { tenantId, id } = tender;
    await em.execute('update tender set ocid = ? where tenant_id = ? and id = ? and ocid is null', [
      ocid,
      tenantId,
      id,
    ]);
    return begunNotice(em, { tender, type, details, ocid, personId });
  }
}

interface Beginning {
  readonly tender: Tender;
  readonly type: NoticeType;
  readonly details: NoticeDetails;
}
