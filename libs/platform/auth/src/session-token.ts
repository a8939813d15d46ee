import { createHash, randomBytes } from 'node:crypto';

/** A new secret for a session: 256 random bits. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of the secret. A fast hash is right here: the secret is random, not a password. */
export const sessionTokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');
