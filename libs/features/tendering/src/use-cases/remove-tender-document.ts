import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { promiseJob } from '@commonweal/outbox';
import { inTransaction, type Tender } from '@commonweal/persistence';
import { type Result, ok } from '@commonweal/result';

import { documentFacts } from '../documents/document-facts.js';
import { type DocumentChange, lockedDocument } from '../documents/locked-document.js';
import { eraseFile } from '../erase-file.job.js';
import { type LockFailure, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

/** Takes a document out of a draft; its file is erased by a job. What was published is never removed. */
@Injectable()
export class RemoveTenderDocument {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: DocumentChange): Promise<Result<Tender, LockFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedDocument(em, viewer, input);
      if (!locked.ok) return locked;
      const { tender, document, all } = locked.value;
      const { tenantId, fileId } = document;
      const before = documentFacts(document);
      em.remove(document);
      all.filter((each) => each !== document).forEach((each, index) => (each.position = index + 1));
      await em.flush();
      promiseJob(em, eraseFile, { tenantId, payload: { tenantId, fileId } });
      await touchTender(em, tender);
      await em.refresh(tender);
      recordChange(em, { viewer, tender, action: 'removeTenderDocument', before });
      return ok(tender);
    });
  }
}
