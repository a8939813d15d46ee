import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { promiseJob } from '@commonweal/outbox';
import { forTenant, inTransaction, Notice, Tender, TenderAmendment, TenderDocument } from '@commonweal/persistence';

import { documentFacts } from '../documents/document-facts.js';
import { eraseFile } from '../erase-file.job.js';

interface TenderKey {
  readonly tenantId: string;
  readonly tenderId: string;
}

/**
 * Removes the documents of amendments that can never be public: their tender is over, and no notice of them was accepted
 * or waits for its verdict. Their files are erased by a job; that there was an amendment stays. Safe to repeat.
 */
@Injectable()
export class DropDocuments {
  constructor(private readonly em: EntityManager) {}

  execute({ tenantId, tenderId }: TenderKey): Promise<void> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const key = { tenantId, id: tenderId };
      const tender = await em.findOneOrFail(Tender, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (tender.state === 'DRAFT' || tender.state === 'PUBLISHED') return;
      const from = await firstWithoutNotice(em, { tenantId, tenderId });
      const lost = { tenantId, tenderId, number: { $gte: from ?? 0 }, publishedAt: null };
      const amendments = from === null ? [] : await em.find(TenderAmendment, lost);
      const since = { $in: amendments.map(({ number }) => number) };
      await drop(em, await em.find(TenderDocument, { tenantId, tenderId, since }));
    });
  }
}

/** The first amendment that no notice tells of; null: the platform has yet to decide, or never knew of the tender. */
async function firstWithoutNotice(em: EntityManager, { tenantId, tenderId }: TenderKey): Promise<number | null> {
  const notices = await em.find(Notice, { tenantId, tenderId, type: 'UK4' });
  const accepted = notices.filter(({ state }) => state === 'ACCEPTED');
  if (accepted.length === 0 || notices.some(({ state }) => state === 'PENDING')) return null;
  return Math.max(...accepted.map(({ amendment }) => amendment ?? 0)) + 1;
}

async function drop(em: EntityManager, documents: readonly TenderDocument[]): Promise<void> {
  for (const document of documents) {
    const { tenantId, tenderId, fileId } = document;
    recordLeaf(em, {
      ...{ tenantId, tenderId, personId: null, onBehalfOf: tenantId, action: 'dropDocument' },
      ...{ object: { type: 'Tender', id: tenderId }, before: documentFacts(document) },
    });
    promiseJob(em, eraseFile, { tenantId, payload: { tenantId, fileId } });
  }
  const [first] = documents;
  const ids = documents.map(({ id }) => id);
  if (first) await em.nativeDelete(TenderDocument, { tenantId: first.tenantId, id: { $in: ids } });
  await em.flush();
}
