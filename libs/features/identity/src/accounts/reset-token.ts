import { newSecret } from '@commonweal/auth';

const PERSON = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What a link to set a new password carries: a secret, and whose it is. The hash of both is stored, so nobody can put
 * another person's id there.
 */
export const newResetToken = (personId: string): string => newSecret() + personId;

/** Whose link it is said to be; null when it cannot be one. */
export const personOfResetToken = (token: string): string | null => PERSON.exec(token)?.[0] ?? null;
