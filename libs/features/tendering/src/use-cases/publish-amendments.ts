import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { formatLondonInstant } from '@commonweal/calendar';
import { type FieldChange, fieldChanges } from '@commonweal/deal';
import type { MailLanguage } from '@commonweal/mail';
import { forTenant, inTransaction, Tender, TenderAmendment } from '@commonweal/persistence';

import { endDocuments } from '../amending/end-documents.js';
import { storeContent } from '../amending/stored-content.js';
import { tellBidders } from '../amending/tell-bidders.js';
import { tenderChangedMail } from '../mail/tender-changed.js';
import { databaseClock } from './database-clock.js';

interface Accepted {
  readonly tenantId: string;
  readonly tenderId: string;
  /** The number of the last amendment that may be known. */
  readonly upTo: number;
}

/**
 * Makes amendments public: the tender says from now on what they say, everybody may read them, and bidders are told. Safe
 * to repeat: what is public already is left alone.
 */
@Injectable()
export class PublishAmendments {
  constructor(private readonly em: EntityManager) {}

  execute({ tenantId, tenderId, upTo }: Accepted): Promise<void> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const key = { tenantId, id: tenderId };
      const tender = await em.findOneOrFail(Tender, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const waiting = { tenantId, tenderId, number: { $lte: upTo }, publishedAt: null };
      const amendments = await em.find(TenderAmendment, waiting, { orderBy: { number: 'asc' } });
      const [first, last] = [amendments[0], amendments.at(-1)];
      if (!first || !last) return;
      await storeContent(em, tender, last.after);
      await endDocuments(em, amendments);
      await this.publish(em, tender, amendments);
      const changes = fieldChanges(first.before, last.after);
      const reason = amendments.map((each) => each.reason).join(' ');
      const lines = (language: MailLanguage) => linesOf(changes, language);
      await tellBidders(em, tender, { template: tenderChangedMail, reason, lines });
    });
  }

  private async publish(em: EntityManager, tender: Tender, amendments: readonly TenderAmendment[]): Promise<void> {
    const { tenantId, id: tenderId } = tender;
    const publishedAt = await databaseClock(em);
    for (const amendment of amendments) {
      amendment.publishedAt = publishedAt;
      recordLeaf(em, {
        ...{ tenantId, tenderId, personId: null, onBehalfOf: tenantId, action: 'publishAmendment' },
        ...{ object: { type: 'Tender', id: tenderId }, after: { number: amendment.number } },
      });
    }
    await em.flush();
  }
}

const DEADLINE = { en: 'The deadline is now', cy: 'Y dyddiad cau bellach yw' } as const;

const DOCUMENTS = {
  en: 'Its documents have changed: look at the files again.',
  cy: 'Mae ei ddogfennau wedi newid: edrychwch ar y ffeiliau eto.',
} as const;

/** What a mail states itself: the moment until which bids may be sent, and that files which were read are not all. */
const linesOf = (changes: readonly FieldChange[], language: MailLanguage): string[] =>
  changes.flatMap(({ field, after }) => {
    if (field === 'DOCUMENTS') return [DOCUMENTS[language]];
    const moment = () => formatLondonInstant(new Date(String(after)), `${language}-GB`);
    return field === 'DEADLINE' ? [`${DEADLINE[language]} ${moment()}`] : [];
  });
