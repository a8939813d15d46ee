import type { EntityManager } from '@mikro-orm/postgresql';

import type { Viewer } from '@commonweal/auth';
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

/** Whether the session may change second factors: it has shown one, or there is none yet. */
export const mayChangeFactors = async (em: EntityManager, viewer: Viewer): Promise<boolean> =>
  viewer.secondFactor === true || !hasSecondFactor(await ownFactors(em, viewer.personId));
