import { rateLimited } from '@commonweal/graphql';
import { type Failure, toUserError, type UserErrorOf } from '@commonweal/result';

import type { RateLimited } from '../use-cases/rate-limited.js';

/** A failure as its union's member; too many attempts as the fault RATE_LIMITED. */
export function toldOrThrown<F extends Failure>(failure: F | RateLimited): UserErrorOf<Exclude<F, RateLimited>> {
  if (isRateLimited(failure)) throw rateLimited(failure.retryAt);
  return toUserError(failure) as unknown as UserErrorOf<Exclude<F, RateLimited>>;
}

const isRateLimited = (failure: Failure): failure is RateLimited => failure.kind === 'RateLimited';
