import type { EntityManager } from '@mikro-orm/postgresql';

import type { Viewer } from '@commonweal/auth';

import { firstRecoveryCodes } from '../factors/recovery-rows.js';
import { endWeakerSessions, type OpenedSession, renewSession } from './opened-session.js';

/** A session that has shown a second factor just now. */
export interface Strengthened extends OpenedSession {
  /** Shown once; null when there are unused ones. */
  readonly recoveryCodes: string[] | null;
}

/**
 * A second factor was set up in this session: it gets a new secret and counts as confirmed. Sessions that were opened
 * with less end.
 */
export async function strengthened(em: EntityManager, { personId, sessionId = '' }: Viewer): Promise<Strengthened> {
  await endWeakerSessions(em, { personId, sessionId });
  const recoveryCodes = await firstRecoveryCodes(em, personId);
  return { ...(await renewSession(em, { personId, sessionId })), recoveryCodes };
}
