import type { RoleMissing } from '@commonweal/auth';
import type { Failure, InvalidInput } from '@commonweal/result';

export type VersionConflict = Failure<'Conflict'> & { readonly currentVersion: number };
export type FrameworkPublished = Failure<'FrameworkPublished'>;
export type NotFound = Failure<'NotFound'>;
export type ChangeFailure = InvalidInput | VersionConflict | FrameworkPublished | NotFound | RoleMissing;

export const notFound = (field: string): NotFound => ({
  kind: 'NotFound',
  message: 'There is no such thing, or you do not act for the authority that it belongs to',
  path: [field],
});

export const conflict = (currentVersion: number): VersionConflict => ({
  kind: 'Conflict',
  message: 'Somebody changed this draft since you read it: read it again and repeat your change',
  path: ['version'],
  currentVersion,
});

export const published: FrameworkPublished = {
  kind: 'FrameworkPublished',
  message: 'A published version is never changed. Draft the next version instead.',
  path: ['frameworkId'],
};
