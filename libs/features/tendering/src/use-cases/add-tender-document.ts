import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { MOST_DOCUMENTS, type TenderDocumentKind } from '@commonweal/deal';
import { inTransaction, type Tender, TenderDocument } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { documentFacts, titleFaults, titlesOf } from '../documents/document-facts.js';
import { factsOfFile, unusedFile, UPLOAD_AGAIN } from '../documents/unused-file.js';
import { type LockFailure, type RowKey, type TenderChange, lockedDraft, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export interface AddTenderDocumentInput extends TenderChange {
  /** What was uploaded. */
  readonly file: RowKey;
  readonly kind: TenderDocumentKind;
  readonly title: string;
  readonly titleCy: string | null;
}

export type AddTenderDocumentFailure = InvalidInput | LockFailure;

/** Makes an uploaded file a document of a draft, the last of its list. */
@Injectable()
export class AddTenderDocument {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: AddTenderDocumentInput): Promise<Result<Tender, AddTenderDocumentFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const { tenantId, id: tenderId } = draft.value;
      const faults = titleFaults(input);
      const there = await em.count(TenderDocument, { tenantId, tenderId });
      if (there >= MOST_DOCUMENTS) faults.push({ path: '$.tenderId', message: TOO_MANY });
      const file = await unusedFile(em, tenantId, input.file);
      if (!file) faults.push({ path: '$.fileId', message: UPLOAD_AGAIN });
      if (!file || faults.length > 0) return fail(invalidInput(faults));

      const said = { kind: input.kind, ...titlesOf(input), position: there + 1 };
      const document = em.create(TenderDocument, {
        ...{ tenantId, id: randomUUID(), tenderId, fileId: file.id, ...said },
        ...factsOfFile(file),
      });
      await em.flush();
      await touchTender(em, draft.value);
      await em.refresh(draft.value);
      const after = documentFacts(document);
      recordChange(em, { viewer, tender: draft.value, action: 'addTenderDocument', after });
      return ok(draft.value);
    });
  }
}

const TOO_MANY = `A tender has at most ${MOST_DOCUMENTS} documents: remove one, or put several into one file`;
