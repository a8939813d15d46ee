import { randomInt, timingSafeEqual } from 'node:crypto';

import { newSecret, secretHash } from '../secret.js';

/** A secret as it is made: the text is shown once, prefix and hash are kept. */
export interface NewClientSecret {
  readonly text: string;
  /** Tells secrets apart without giving any of them away. */
  readonly prefix: string;
  readonly hash: string;
}

/** What kinds of secret look like: keys go with each request, client secrets are changed for access tokens. */
const MARKS = { API_KEY: 'cwk', CLIENT_CREDENTIALS: 'cws' } as const;
const TOKEN = 'cwt';
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const SECRET = /^cw[ks]_([a-z0-9]{12})_[\w-]{43}$/;
const ACCESS_TOKEN = /^cwt_[\w-]{43}$/;

const letters = () => Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Makes a client's secret: 256 random bits behind a mark that scanners of leaked secrets can look for. */
export function newClientSecret(kind: keyof typeof MARKS): NewClientSecret {
  const prefix = letters();
  const text = `${MARKS[kind]}_${prefix}_${newSecret()}`;
  return { text, prefix, hash: secretHash(text) };
}

/** Makes an access token. */
export function newAccessToken(): { readonly text: string; readonly hash: string } {
  const text = `${TOKEN}_${newSecret()}`;
  return { text, hash: secretHash(text) };
}

/** The prefix of a text that has the form of a client's secret. */
export const secretPrefix = (text: string): string | undefined => SECRET.exec(text)?.[1];

export const isAccessToken = (text: string): boolean => ACCESS_TOKEN.test(text);

/** Whether a bearer is a program's rather than the secret of a person's session. */
export const isClientBearer = (text: string): boolean => isAccessToken(text) || SECRET.test(text);

/** Compares in constant time. */
export function isSecret(text: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(secretHash(text)), Buffer.from(hash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}
