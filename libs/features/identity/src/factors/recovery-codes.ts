import { randomInt } from 'node:crypto';

import { secretHash } from '@commonweal/auth';

/** Crockford's base 32: nothing in it looks like anything else. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const HOW_MANY = 10;

/** Ten new codes of 80 random bits each, such as `7k2m-9xqd-0hw4-r3vb`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: HOW_MANY }, newCode);

const newCode = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(32)]).join('')).join('-');

/** What is stored of a code, however it is typed. A fast hash is right here: the code is random, not a password. */
export const recoveryCodeHash = (code: string): string =>
  secretHash(
    `recovery:${code
      .toLowerCase()
      .replace(/[^0-9a-z]/g, '')
      .replace(/o/g, '0')
      .replace(/[il]/g, '1')}`,
  );
