import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import type { TenderDocumentKind } from '@commonweal/deal';
import { inTransaction, type Tender, type TenderDocument } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { documentFacts, titleFaults, titlesOf } from '../documents/document-facts.js';
import { type DocumentChange, lockedDocument, type LockedDocument } from '../documents/locked-document.js';
import { type LockFailure, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

/** What is undefined stays as it is. */
export interface DescribeTenderDocumentInput extends DocumentChange {
  readonly kind: TenderDocumentKind | undefined;
  readonly title: string | undefined;
  readonly titleCy: string | null | undefined;
  /** The place in the list, from 1; those behind it move on. */
  readonly position: number | undefined;
}

export type DescribeTenderDocumentFailure = InvalidInput | LockFailure;

/** Says anew what a draft's document is, what it is called and where in the list it stands. The file stays as it is. */
@Injectable()
export class DescribeTenderDocument {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: DescribeTenderDocumentInput): Promise<Result<Tender, DescribeTenderDocumentFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedDocument(em, viewer, input);
      if (!locked.ok) return locked;
      const { tender, document, all } = locked.value;
      const { title = document.title, titleCy = document.titleCy ?? null } = input;
      const faults = [...titleFaults({ title, titleCy }), ...positionFaults(input, all.length)];
      if (faults.length > 0) return fail(invalidInput(faults));

      const before = documentFacts(document);
      Object.assign(document, { ...titlesOf({ title, titleCy }), kind: input.kind ?? document.kind });
      if (input.position !== undefined) reorder(locked.value, input.position);
      await em.flush();
      await touchTender(em, tender);
      await em.refresh(tender);
      const after = documentFacts(document);
      recordChange(em, { viewer, tender, action: 'describeTenderDocument', before, after });
      return ok(tender);
    });
  }
}

const positionFaults = ({ position }: DescribeTenderDocumentInput, most: number): Fault[] =>
  position === undefined || (Number.isInteger(position) && position >= 1 && position <= most)
    ? []
    : [{ path: '$.position', message: `Enter a place in the list from 1 to ${most}` }];

function reorder({ document, all }: LockedDocument, position: number): void {
  const others = all.filter((each) => each !== document);
  const ordered: TenderDocument[] = [...others.slice(0, position - 1), document, ...others.slice(position - 1)];
  ordered.forEach((each, index) => (each.position = index + 1));
}
