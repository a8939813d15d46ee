import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';

import { SignInSettings } from './sign-in-settings.js';

const ALGORITHM = 'aes-256-gcm';
const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'commonweal credentials at rest', 32));

/** What was sealed was sealed with another secret, for another row, or changed since. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/**
 * Seals what is stored and must be read again, such as the secret of an authenticator app: AES-256-GCM, bound to the row
 * it is for, so that it is worth nothing in another one.
 */
@Injectable()
export class SecretBox {
  readonly #keys: readonly Buffer[];

  constructor(@Inject(SignInSettings) { credentialSecrets }: Pick<SignInSettings, 'credentialSecrets'>) {
    this.#keys = credentialSecrets.map(keyOf);
  }

  /** @param row whose it is; the same must be said when it is opened */
  seal(text: string, row: string): string {
    const [key = Buffer.alloc(0)] = this.#keys;
    const nonce = randomBytes(12);
    const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(row));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** @throws SealBroken when none of the secrets opens it for this row */
  open(sealed: string, row: string): string {
    for (const key of this.#keys) {
      const text = opened(Buffer.from(sealed, 'base64url'), key, row);
      if (text !== null) return text;
    }
    throw new SealBroken('A stored secret cannot be opened: CREDENTIAL_SECRETS lacks the one that sealed it');
  }
}

function opened(sealed: Buffer, key: Buffer, row: string): string | null {
  try {
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, 12)).setAAD(Buffer.from(row));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}
