import type { EntityManager } from '@mikro-orm/postgresql';

import { promiseJob } from '@commonweal/outbox';

import { eraseFile } from '../erase-file.job.js';

/** A condition on `uploaded_file f`: no document is made of it. */
export const UNUSED = `not exists (select 1 from tender_document d where d.tenant_id = f.tenant_id and d.file_id = f.id)`;

/** Whoever uploaded a file and did not make a document of it within a day has left it behind. */
const LEFT_BEHIND = `f.created_at < clock_timestamp() - interval '1 day'`;

const FILES = `select f.id, ${LEFT_BEHIND} as "isLeft" from uploaded_file f where f.tenant_id = ? and ${UNUSED}`;

/** How many files of the authority wait for a document. Those that were left behind are erased by a job, soon. */
export async function waitingFiles(em: EntityManager, tenantId: string): Promise<number> {
  const unused = await em.execute<{ id: string; isLeft: boolean }[]>(FILES, [tenantId]);
  const left = unused.filter(({ isLeft }) => isLeft);
  for (const { id: fileId } of left) promiseJob(em, eraseFile, { tenantId, payload: { tenantId, fileId } });
  return unused.length - left.length;
}
