import { createHash, randomBytes } from 'node:crypto';

/** A new secret that somebody must come back with: 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of such a secret. A fast hash is right here: the secret is random, not a password. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
