import { hash, verify } from '@node-rs/argon2';

import { newSecret } from './secret.js';

/** argon2id (the library's default) at OWASP's recommendation: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of the password that carries its own salt and cost. */
export const passwordHash = (password: string): Promise<string> => hash(password, COST);

/** A hash that no password matches, so that an unknown address takes as long as a known one. */
export const NOBODYS_HASH = await passwordHash(newSecret());

/**
 * Whether it is the password that was hashed. Where there is none, nothing matches, and it takes as long to find out.
 *
 * @param stored what `passwordHash` gave; null for somebody without a password
 */
export const passwordMatches = (stored: string | null | undefined, password: string): Promise<boolean> =>
  verify(stored?.startsWith('$argon2id$') ? stored : NOBODYS_HASH, password);
