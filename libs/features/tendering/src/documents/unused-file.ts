import type { EntityManager } from '@mikro-orm/postgresql';

import { TenderDocument, UploadedFile } from '@commonweal/persistence';

import type { RowKey } from '../use-cases/locked-tender.js';

/** A file of this authority that arrived whole and is no document yet. */
export async function unusedFile(em: EntityManager, tenantId: string, key: RowKey): Promise<UploadedFile | null> {
  if (key.tenantId !== tenantId) return null;
  const file = await em.findOne(UploadedFile, { tenantId, id: key.id, sha256: { $ne: null } });
  const isUsed = file && (await em.count(TenderDocument, { tenantId, fileId: file.id })) > 0;
  return isUsed ? null : file;
}

/** What a document says of its file. */
export const factsOfFile = ({ name, mediaType, bytes, sha256 }: UploadedFile) => ({
  ...{ fileName: name, mediaType, bytes, sha256: String(sha256) },
});

export const UPLOAD_AGAIN = 'Upload the file again: it is not there any more';
