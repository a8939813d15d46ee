import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

import { badInput } from './bad-input.js';

const CIPHER = 'aes-256-gcm';
const [NONCE, TAG] = [12, 16];
const derived = (secret: string, what: string) => Buffer.from(hkdfSync('sha256', secret, '', what, 32));

/**
 * Seals and opens keyset cursors, so that a client can neither invent nor take apart where a page begins: lists are
 * ordered by people's names among other things, and cursors stand in the addresses of pages. One place always has one
 * cursor: its nonce is worked out from what it says.
 */
export class Cursors {
  readonly #key: Buffer;
  readonly #nonces: Buffer;

  constructor(secret: string) {
    this.#key = derived(secret, 'cursors');
    this.#nonces = derived(secret, 'nonces of cursors');
  }

  write(keys: readonly string[]): string {
    const text = JSON.stringify(keys);
    const nonce = createHmac('sha256', this.#nonces).update(text).digest().subarray(0, NONCE);
    const cipher = createCipheriv(CIPHER, this.#key, nonce);
    const sealed = [cipher.update(text, 'utf8'), cipher.final()];
    return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString('base64url');
  }

  /** @throws a GraphQL BAD_USER_INPUT when the cursor was not written here */
  read(cursor: string): string[] {
    const bytes = Buffer.from(cursor, 'base64url');
    try {
      const opening = createDecipheriv(CIPHER, this.#key, bytes.subarray(0, NONCE), { authTagLength: TAG });
      opening.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      const text = Buffer.concat([opening.update(bytes.subarray(NONCE + TAG)), opening.final()]).toString();
      return JSON.parse(text) as string[];
    } catch {
      throw badInput('`after` is not a cursor of this list');
    }
  }
}

/** @throws a GraphQL BAD_USER_INPUT unless `first` is from 1 to 100 */
export function pageSize(first: number): number {
  if (first < 1 || first > 100) throw badInput('`first` must be from 1 to 100');
  return first;
}
