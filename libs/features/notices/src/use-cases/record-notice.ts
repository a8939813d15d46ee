import type { EntityManager } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';
import type { Notice } from '@commonweal/persistence';

/** What was done to a notice, and by whom; nobody: the service itself. */
interface Done {
  readonly notice: Notice;
  readonly personId: string | null;
  readonly action: 'prepareNotice' | 'reviseNotice' | 'submitNotice' | 'acceptNotice' | 'refuseNotice';
  readonly before?: object;
}

/** Records a change of a notice. */
export function recordNotice(em: EntityManager, { notice, ...done }: Done): void {
  const { tenantId, tenderId, id } = notice;
  recordLeaf(em, {
    ...{ tenantId, tenderId, onBehalfOf: tenantId, ...done },
    object: { type: 'Notice', id },
    after: noticeFacts(notice),
  });
}

/** What is recorded of a notice. */
export const noticeFacts = (notice: Notice) => ({
  ...{ type: notice.type, ocid: notice.ocid, state: notice.state, submission: notice.submission },
  ...{ details: notice.details, release: notice.release ?? null, refusals: notice.refusals },
  platformId: notice.platformId ?? null,
});
