import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';

import { badInput } from './bad-input.js';

/** Signs and reads keyset cursors, so that a client can neither invent nor take apart where a page begins. */
export class Cursors {
  readonly #key: KeyObject;

  constructor(secret: string) {
    this.#key = createSecretKey(secret, 'utf8');
  }

  write(keys: readonly string[]): string {
    const body = Buffer.from(JSON.stringify(keys)).toString('base64url');
    return `${body}.${this.signature(body)}`;
  }

  /** @throws a GraphQL BAD_USER_INPUT when the cursor was not written here */
  read(cursor: string): string[] {
    const [body = '', signature = ''] = cursor.split('.');
    const expected = Buffer.from(this.signature(body));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given))
      throw badInput('`after` is not a cursor of this list');
    return JSON.parse(Buffer.from(body, 'base64url').toString()) as string[];
  }

  private signature(body: string): string {
    return createHmac('sha256', this.#key).update(body).digest('base64url').slice(0, 22);
  }
}

/** @throws a GraphQL BAD_USER_INPUT unless `first` is from 1 to 100 */
export function pageSize(first: number): number {
  if (first < 1 || first > 100) throw badInput('`first` must be from 1 to 100');
  return first;
}
