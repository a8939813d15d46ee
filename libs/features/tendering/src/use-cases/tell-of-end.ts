import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { forTenant, inTransaction, Tender } from '@commonweal/persistence';

import { tellBidders } from '../amending/tell-bidders.js';
import { tenderEndedMail } from '../mail/tender-ended.js';
import { databaseClock } from './database-clock.js';

/** Tells those who sent bids that the tender was abandoned, and why; once, however often it is asked to. */
@Injectable()
export class TellOfEnd {
  constructor(private readonly em: EntityManager) {}

  execute({ tenantId, tenderId }: { readonly tenantId: string; readonly tenderId: string }): Promise<void> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const key = { tenantId, id: tenderId };
      const tender = await em.findOneOrFail(Tender, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (tender.state !== 'ABANDONED' || tender.endToldAt) return;
      tender.endToldAt = await databaseClock(em);
      recordLeaf(em, {
        ...{ tenantId, tenderId, personId: null, onBehalfOf: tenantId, action: 'tellOfEnd' },
        object: { type: 'Tender', id: tenderId },
      });
      await tellBidders(em, tender, { template: tenderEndedMail, reason: tender.abandonReason ?? '', lines: () => [] });
    });
  }
}
