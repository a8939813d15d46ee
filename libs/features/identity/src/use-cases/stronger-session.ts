import type { EntityManager } from '@mikro-orm/postgresql';

import { FRESH_SIGN_IN_NEEDED, type FreshSignInNeeded, signedInLately, type Viewer } from '@commonweal/auth';
import { type Fail, type Failure, fail } from '@commonweal/result';

import { hasSecondFactor, ownFactors } from '../factors/own-factors.js';

export type StrongerSessionNeeded = Failure<'StrongerSessionNeeded'>;
export type LastSecondFactor = Failure<'LastSecondFactor'>;

export const STRONGER_SESSION_NEEDED: Fail<StrongerSessionNeeded> = fail({
  kind: 'StrongerSessionNeeded',
  message: 'This session was opened without your second factor. Sign in again with it, then repeat.',
});

export const LAST_SECOND_FACTOR: Fail<LastSecondFactor> = fail({
  kind: 'LastSecondFactor',
  message: 'Whoever acts for an authority needs a second factor. Set another one up first.',
});

type Closed = Fail<StrongerSessionNeeded | FreshSignInNeeded>;

/**
 * Why the session may not set a second factor up; null where it may. It has shown one, or there is none yet, and its person
 * has shown lately who they are: a session that was left open gives nobody a lasting way in.
 */
export async function closedToNewFactors(em: EntityManager, viewer: Viewer): Promise<Closed | null> {
  const isStrong = viewer.secondFactor === true || !hasSecondFactor(await ownFactors(em, viewer.personId));
  return isStrong ? closedUntilFresh(em, viewer) : STRONGER_SESSION_NEEDED;
}

/** Why the session may not take away or renew what is set up; null where it may. */
export const closedToChanges = (em: EntityManager, viewer: Viewer): Promise<Closed | null> | Closed =>
  viewer.secondFactor ? closedUntilFresh(em, viewer) : STRONGER_SESSION_NEEDED;

const closedUntilFresh = async (em: EntityManager, viewer: Viewer): Promise<Closed | null> =>
  (await signedInLately(em, viewer)) ? null : FRESH_SIGN_IN_NEEDED;
