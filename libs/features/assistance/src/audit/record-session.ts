import type { EntityManager } from '@mikro-orm/postgresql';

import { type Change, recordLeaf } from '@commonweal/audit';
import type { Viewer } from '@commonweal/auth';
import { type AssistedSession, sayFor } from '@commonweal/persistence';

/** What became of an assisted session, and who saw to it. */
interface Became extends Pick<Change, 'before' | 'after' | 'reason'> {
  readonly session: AssistedSession;
  readonly viewer: Viewer;
  readonly action: 'recordConsent' | 'startAssistedSession' | 'endAssistedSession';
}

/**
 * Records it with the organisation that is helped. What the helper does about it, also from a session of their own, is
 * done for the person who is helped: the rest of the transaction acts for them.
 */
export async function recordSession(em: EntityManager, { session, viewer, ...change }: Became): Promise<void> {
  const { tenantId, id, helperId, personId } = session;
  const helps = viewer.personId === helperId;
  await sayFor(em, {
    personId: viewer.personId,
    organisationIds: [tenantId],
    ...(helps && { onBehalfOf: { personId } }),
  });
  recordLeaf(em, {
    ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId },
    ...{ object: { type: 'AssistedSession', id }, ...change },
  });
  await em.flush();
}
