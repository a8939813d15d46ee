import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) at OWASP's recommendation: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of the password that carries its own salt and cost. */
export const passwordHash = (password: string): Promise<string> => hash(password, COST);

/** A hash that no password matches, so that an unknown address takes as long as a known one. */
export const NOBODYS_HASH = await passwordHash('nobody signs in with this, whatever they type');

export const passwordMatches = (storedHash: string, password: string): Promise<boolean> => verify(storedHash, password);
