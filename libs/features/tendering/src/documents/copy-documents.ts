import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { isOnRequest } from '@commonweal/deal';
import { type Tender, TenderDocument } from '@commonweal/persistence';

import { standingDocuments } from './standing-documents.js';

/** A job that erases one of them waits until the copy is there, and finds it used; one that was first leaves no row. */
const HELD = 'select id from uploaded_file where tenant_id = ? and id = any(?::uuid[]) for key share';

/**
 * Gives a new draft the documents of an earlier tender as it stands, of the same files: a file lies in the store until no
 * document is made of it. What is given under an undertaking says who worked there then, and is never carried on.
 */
export async function copyDocuments(
  em: EntityManager,
  { tenantId, id: tenderId }: Tender,
  from: string,
): Promise<void> {
  const documents = (await standingDocuments(em, { tenantId, id: from })).filter(({ kind }) => !isOnRequest(kind));
  const files = documents.map(({ fileId }) => fileId);
  const held = await em.execute<{ id: string }[]>(HELD, [tenantId, `{${files.join(',')}}`]);
  const there = new Set(held.map(({ id }) => id));
  documents
    .filter(({ fileId }) => there.has(fileId))
    .forEach(({ fileId, kind, title, titleCy = null, fileName, mediaType, bytes, sha256 }, at) =>
      em.create(TenderDocument, {
        ...{ tenantId, id: randomUUID(), tenderId, fileId, position: at + 1, kind, title, titleCy },
        ...{ fileName, mediaType, bytes, sha256 },
      }),
    );
}
