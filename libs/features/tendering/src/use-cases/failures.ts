import type { Failure } from '@commonweal/result';

export type NotFound = Failure<'NotFound'>;
export type WrongPhase = Failure<'WrongPhase'>;
export type Conflict = Failure<'Conflict'> & { readonly currentVersion: number };

/** The thing does not exist, or is not the viewer's: the two look the same. */
export const notFound = (field: string, thing: string): NotFound => ({
  kind: 'NotFound',
  message: `There is no such ${thing}, or you do not act for its authority`,
  path: [field],
});

export const conflict = (currentVersion: number): Conflict => ({
  kind: 'Conflict',
  message: 'Somebody changed this tender since you read it: read it again and repeat your change',
  path: ['version'],
  currentVersion,
});

export const wrongPhase = (field: string, message: string): WrongPhase => ({
  kind: 'WrongPhase',
  message,
  path: [field],
});
