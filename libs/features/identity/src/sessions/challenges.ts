import type { EntityManager } from '@mikro-orm/postgresql';

import { newSecret, secretHash } from '@commonweal/auth';

export type Purpose = 'SECOND_FACTOR' | 'PASSKEY_SIGN_IN' | 'PASSKEY_REGISTRATION' | 'PROVIDER';

/** What was kept under a secret, for whoever comes back with it. */
export interface Kept<Content> {
  readonly personId: string | null;
  readonly content: Content;
}

export interface NewChallenge {
  readonly purpose: Purpose;
  readonly personId?: string;
  readonly content: object;
  /** What to come back with; a new one unless it is given. */
  readonly secret?: string;
}

export interface GivenChallenge {
  readonly challenge: string;
  readonly expiresAt: Date;
}

const MINUTES = 10;
const MOST_TRIES = 5;
const FIELDS = 'select person_id as "personId", content';

/** Keeps something for ten minutes under a secret. */
export async function keepChallenge(em: EntityManager, given: NewChallenge): Promise<GivenChallenge> {
  const { purpose, personId = null, content, secret = newSecret() } = given;
  const [row] = await em.execute<{ at: string }[]>('select keep_challenge(?, ?, ?, ?::jsonb, ?) as at', [
    ...[secretHash(secret), purpose, personId, JSON.stringify(content), MINUTES],
  ]);
  return { challenge: secret, expiresAt: new Date(row?.at ?? NaN) };
}

/** Takes what was kept; nobody can take it again. */
export const takeChallenge = <Content>(em: EntityManager, purpose: Purpose, secret: string) =>
  first<Kept<Content>>(em, `${FIELDS} from take_challenge(?, ?)`, [secretHash(secret), purpose]);

/** Looks at what was kept, at most five times; the try counts whatever comes of it. */
export const tryChallenge = <Content>(em: EntityManager, purpose: Purpose, secret: string) =>
  first<Kept<Content>>(em, `${FIELDS} from try_challenge(?, ?, ?)`, [secretHash(secret), purpose, MOST_TRIES]);

async function first<T>(em: EntityManager, sql: string, parameters: unknown[]): Promise<T | null> {
  const [row] = await em.execute<T[]>(sql, parameters);
  return row ?? null;
}
