import { type Fail, type Failure, fail } from '@commonweal/result';

/** Too many attempts of this kind come from there; not a member of any union, but the fault RATE_LIMITED. */
export type RateLimited = Failure<'RateLimited'> & { readonly retryAt: Date };

export const rateLimited = (retryAt: Date): Fail<RateLimited> =>
  fail({ kind: 'RateLimited', message: 'Too many attempts: try again later', retryAt });
