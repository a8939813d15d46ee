import type { EntityManager } from '@mikro-orm/postgresql';

import { type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { type Tender, TenderDocument } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { mayDesign } from '../policy.js';
import { type NotFound, notFound } from '../use-cases/failures.js';
import { lockedDraft, type LockFailure, type RowKey } from '../use-cases/locked-tender.js';

/** The document that is to change, and the version of its tender that was read. */
export interface DocumentChange {
  readonly document: RowKey;
  readonly version: number;
}

export interface LockedDocument {
  readonly tender: Tender;
  readonly document: TenderDocument;
  /** All documents of the tender, in order. */
  readonly all: readonly TenderDocument[];
}

/** A draft's document, with those beside it; the lock is on the tender. */
export async function lockedDocument(
  em: EntityManager,
  viewer: Viewer,
  { document: { tenantId, id }, version }: DocumentChange,
): Promise<Result<LockedDocument, LockFailure>> {
  const mine = actsFor(viewer, tenantId);
  if (mine && !mayDesign(viewer, tenantId)) return fail(roleMissing(mayDesign, 'documentId'));
  const found = mine ? await em.findOne(TenderDocument, { tenantId, id }, { disableIdentityMap: true }) : null;
  if (!found) return fail(noDocument());
  const { tenderId } = found;
  const tender = await lockedDraft(em, viewer, { tender: { tenantId, id: tenderId }, version });
  if (!tender.ok) return tender;
  const all = await em.find(TenderDocument, { tenantId, tenderId }, { orderBy: { position: 'asc' } });
  const document = all.find((each) => each.id === id);
  return document ? ok({ tender: tender.value, document, all }) : fail(noDocument());
}

const noDocument = (): NotFound => notFound('documentId', 'document');
