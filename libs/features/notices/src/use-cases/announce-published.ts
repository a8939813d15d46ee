import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { forTenant, inTransaction, Notice } from '@commonweal/persistence';

import { NoticeSettings } from '../notice-settings.js';
import { handIn } from './hand-in.js';
import { lockBoth } from './locked-notice.js';
import { isTaken } from './submit-notice.js';

interface TenderKey {
  readonly tenantId: string;
  readonly tenderId: string;
}

/**
 * Submits the tender notice that was prepared for a tender, now that the tender is published. One that is not complete, or
 * may not go out, stays as it is: its screen says what is missing. Safe to repeat.
 */
@Injectable()
export class AnnouncePublished {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: NoticeSettings,
  ) {}

  async execute({ tenantId, tenderId }: TenderKey): Promise<void> {
    try {
      await inTransaction(this.em, forTenant(tenantId), async (em) => {
        const waiting = { tenantId, tenderId, type: 'UK4' as const, state: 'DRAFT' as const };
        const found = await em.findOne(Notice, waiting, { disableIdentityMap: true });
        if (found) await handIn(em, { ...(await lockBoth(em, found)), settings: this.settings, personId: null });
      });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
}
