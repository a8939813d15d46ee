import type { EntityManager } from '@mikro-orm/postgresql';

import { type Fail, type Failure, fail } from '@commonweal/result';

import type { Viewer } from './viewer.js';

export type FreshSignInNeeded = Failure<'FreshSignInNeeded'>;

export const FRESH_SIGN_IN_NEEDED: Fail<FreshSignInNeeded> = fail({
  kind: 'FreshSignInNeeded',
  message: 'Too long ago you showed who you are for something this grave. Sign in again, then repeat.',
});

const LATELY = `select 1 from session where id = ? and person_id = ? and revoked_at is null
  and greatest(created_at, second_factor_at) > clock_timestamp() - interval '30 minutes'`;

/**
 * Whether the person has shown who they are within the last half hour, in this session, by signing in or by a second
 * factor. What cannot be undone and what gives lasting access asks for it, so that a session that was left open or
 * stolen is not enough.
 *
 * @param em in a transaction that acts for the viewer
 */
export async function signedInLately(em: EntityManager, { sessionId, personId }: Viewer): Promise<boolean> {
  return sessionId !== undefined && (await em.execute<unknown[]>(LATELY, [sessionId, personId])).length > 0;
}
