import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key that signs heads of the audit tree is missing or is none. */
export class SigningKeyError extends Error {
  override readonly name = 'SigningKeyError';
}

export interface KeyPlace {
  /** The folder of the installation's keys. */
  readonly folder: string;
  /** Whether a key is made where there is none: for development and demonstration, never in production. */
  readonly makeIfMissing: boolean;
}

/** The file's name in the folder of keys: an Ed25519 key, PKCS#8 in PEM. */
export const SIGNING_KEY_FILE = 'audit-signing-key.pem';

/**
 * The key that signs heads.
 *
 * @throws SigningKeyError when there is none and none may be made, or the file is no Ed25519 key
 */
export function signingKey({ folder, makeIfMissing }: KeyPlace): KeyObject {
  const file = join(folder, SIGNING_KEY_FILE);
  if (makeIfMissing) makeKey(folder, file);
  const key = readKey(file);
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new SigningKeyError(`${file} is no Ed25519 key. Make one with: openssl genpkey -algorithm ed25519`);
}

function readKey(file: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(file));
  } catch (cause) {
    const message = `The key that signs the audit log cannot be read from ${file}. Make one with: openssl genpkey -algorithm ed25519 -out ${file}`;
    throw new SigningKeyError(message, { cause });
  }
}

/** Two processes may start at once: the first one's key stands. */
function makeKey(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
