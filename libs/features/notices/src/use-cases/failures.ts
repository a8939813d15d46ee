import type { RoleMissing } from '@commonweal/auth';
import type { NoticeGap } from '@commonweal/notices';
import type { Failure, InvalidInput } from '@commonweal/result';

export type NotFound = Failure<'NotFound'>;
export type WrongPhase = Failure<'WrongPhase'>;
export type Conflict = Failure<'Conflict'> & { readonly currentVersion: number };
export type NoticeIncomplete = Failure<'NoticeIncomplete'> & { readonly gaps: readonly NoticeGap[] };
export type OcidTaken = Failure<'OcidTaken'>;

export type PrepareFailure = InvalidInput | WrongPhase | NotFound | RoleMissing;
export type ReviseFailure = InvalidInput | Conflict | WrongPhase | NotFound | RoleMissing;
export type SubmitFailure = NoticeIncomplete | OcidTaken | Conflict | WrongPhase | NotFound | RoleMissing;

export const notFound = (field: string): NotFound => ({
  kind: 'NotFound',
  message: 'There is no such thing, or you do not act for the authority that it belongs to',
  path: [field],
});

export const wrongPhase = (field: string, message: string): WrongPhase => ({
  kind: 'WrongPhase',
  message,
  path: [field],
});

export const conflict = (currentVersion: number): Conflict => ({
  kind: 'Conflict',
  message: 'Somebody changed this notice since you read it: read it again and repeat your change',
  path: ['version'],
  currentVersion,
});

export function incomplete(gaps: readonly NoticeGap[]): NoticeIncomplete {
  const count = gaps.length === 1 ? 'One thing is' : `${gaps.length} things are`;
  return {
    kind: 'NoticeIncomplete',
    message: `${count} missing or wrong in this notice`,
    path: ['noticeId'],
    gaps,
  };
}

export const ocidTaken: OcidTaken = {
  kind: 'OcidTaken',
  message:
    'Another tender here publishes under the same open contracting id. An id names one procurement: import the notice once, or ask an operator which of the two is the right one',
  path: ['noticeId'],
};
