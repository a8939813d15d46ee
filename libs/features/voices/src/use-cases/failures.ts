import type { RoleMissing } from '@commonweal/auth';
import type { Failure, InvalidInput } from '@commonweal/result';
import type { RoundPhase } from '@commonweal/voices';

export type NotFound = Failure<'NotFound'>;
/** The round is not in a phase in which this can be done. */
export type RoundNotOpen = Failure<'RoundNotOpen'> & { readonly phase: RoundPhase };
/** Too many attempts came from one connection. */
export type AttemptsUsedUp = Failure<'AttemptsUsedUp'> & { readonly retryAt: Date };
export type PublicFailure = InvalidInput | NotFound | RoundNotOpen | AttemptsUsedUp;
export type StaffFailure = InvalidInput | NotFound | RoleMissing | RoundNotOpen;

export const notFound = (field: string): NotFound => ({
  kind: 'NotFound',
  message: 'There is no such thing, or you do not act for the authority that it belongs to',
  path: [field],
});

const WORDS: Readonly<Record<RoundPhase, string>> = {
  ANNOUNCED: 'This round has not opened yet',
  OPEN: 'This round is still open: it can be closed once its closing time has passed',
  COUNTING: 'This round has ended: needs and ballots are no longer taken on line',
  CLOSED: 'This round has ended and was counted: nothing of it changes any more',
};

export const roundNotOpen = (phase: RoundPhase): RoundNotOpen => ({
  ...{ kind: 'RoundNotOpen', message: WORDS[phase], path: ['roundId'], phase },
});

export const attemptsUsedUp = (retryAt: Date): AttemptsUsedUp => ({
  kind: 'AttemptsUsedUp',
  message: 'Too many came from this internet connection: try again later, or ask the council for a paper ballot',
  path: [],
  retryAt,
});

/** Too many from there; no member of a union, but the fault RATE_LIMITED. */
export type RateLimited = Failure<'RateLimited'> & { readonly retryAt: Date };

export const rateLimited = (retryAt: Date): RateLimited => ({
  ...{ kind: 'RateLimited', message: 'Too many attempts: try again later', retryAt },
});

export type LinkEnded = Failure<'LinkEnded'>;

export const LINK_ENDED: LinkEnded = {
  kind: 'LinkEnded',
  message: 'This link was used already or is too old. Ask the question again on the page of the ward.',
  path: ['token'],
};

export type VersionConflict = Failure<'Conflict'> & { readonly currentVersion: number };

export const conflict = (currentVersion: number): VersionConflict => ({
  kind: 'Conflict',
  message: 'Somebody answered since you read the question: read their answer, and correct it if need be',
  path: ['version'],
  currentVersion,
});
