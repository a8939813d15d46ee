import type { EntityManager } from '@mikro-orm/postgresql';

import { newSessionToken, sessionTokenHash } from '@commonweal/auth';

import { recordOwn } from '../accounts/record-own.js';

/** Where somebody signs in from. */
export interface Device {
  readonly address: string;
  readonly userAgent: string;
}

/** A session that is open now. The token is shown once. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

export interface NewSession {
  readonly personId: string;
  readonly device: string;
  readonly hours: number;
  /** Whether a second factor was shown. */
  readonly secondFactor: boolean;
  /** The mutation that opens it. */
  readonly action: string;
}

const OPEN = `insert into session (token_hash, person_id, device, expires_at, second_factor_at)
  values (?, ?, ?, clock_timestamp() + make_interval(hours => ?), case when ?::boolean then clock_timestamp() end)
  returning id, expires_at as "expiresAt"`;
const RENEW = `update session set token_hash = ?, second_factor_at = clock_timestamp()
  where id = ? and person_id = ? and revoked_at is null returning expires_at as "expiresAt"`;
const END_OTHERS = `update session set revoked_at = clock_timestamp()
  where person_id = ? and id <> ? and revoked_at is null and expires_at > clock_timestamp()`;

/** Opens a session, in a transaction that acts for the person. */
export async function openSession(em: EntityManager, session: NewSession): Promise<OpenedSession> {
  const { personId, device, hours, secondFactor, action } = session;
  const token = newSessionToken();
  const [row] = await em.execute<{ id: string; expiresAt: string }[]>(OPEN, [
    ...[sessionTokenHash(token), personId, device, hours, secondFactor],
  ]);
  if (!row) throw new Error('No session was opened');
  recordOwn(em, personId, { action, object: { type: 'Session', id: row.id } });
  return { token, expiresAt: new Date(row.expiresAt) };
}

interface HeldSession {
  readonly personId: string;
  readonly sessionId: string;
}

/** The session has shown a second factor: it gets a new secret, and the former one is void. */
export async function renewSession(em: EntityManager, { personId, sessionId }: HeldSession): Promise<OpenedSession> {
  const token = newSessionToken();
  const [row] = await em.execute<{ expiresAt: string }[]>(RENEW, [sessionTokenHash(token), sessionId, personId]);
  if (!row) throw new Error('A session that was in use is over');
  return { token, expiresAt: new Date(row.expiresAt) };
}

/** Ends the person's other sessions. @returns how many there were */
export async function endOtherSessions(em: EntityManager, { personId, sessionId }: HeldSession): Promise<number> {
  return (await em.execute<unknown[]>(`${END_OTHERS} returning id`, [personId, sessionId])).length;
}

/** Ends those of the person's other sessions that have shown no second factor. */
export async function endWeakerSessions(em: EntityManager, { personId, sessionId }: HeldSession): Promise<void> {
  await em.execute(`${END_OTHERS} and second_factor_at is null`, [personId, sessionId]);
}
