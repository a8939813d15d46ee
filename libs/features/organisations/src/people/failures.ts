import type { Failure } from '@commonweal/result';

export type NotFound = Failure<'NotFound'>;
export type LastKeeper = Failure<'LastKeeper'>;
export type InvitationEnded = Failure<'InvitationEnded'>;

/** The organisation does not exist, or is not the viewer's: the two look the same. */
export const notYours = (field = 'organisationId'): NotFound => ({
  kind: 'NotFound',
  message: 'There is no such organisation, or you do not act for it',
  path: [field],
});

/** Nobody would be left who looks after the organisation's people. */
export const lastKeeper = (field: string): LastKeeper => ({
  kind: 'LastKeeper',
  message: 'Nobody would be left who looks after the people of this organisation: let somebody else do it first',
  path: [field],
});

/** It was accepted or revoked, is too old, or never was. */
export const invitationEnded = (field: string): InvitationEnded => ({
  kind: 'InvitationEnded',
  message: 'This invitation no longer holds: ask whoever sent it for another one',
  path: [field],
});
