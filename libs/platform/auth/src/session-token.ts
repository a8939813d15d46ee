import { newSecret, secretHash } from './secret.js';

/** A new secret for a session: 256 random bits. */
export const newSessionToken: () => string = newSecret;

/** What is stored of the secret. */
export const sessionTokenHash: (token: string) => string = secretHash;
