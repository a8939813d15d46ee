import type { Fault } from '@commonweal/result';

import { COMMON_PASSWORDS } from './common-passwords.js';

export const SHORTEST_PASSWORD = 12;
/** Hashing must not become a way to keep the server busy. */
export const LONGEST_PASSWORD = 200;

/** What the person is known by; no password may be made of it. */
export type KnownBy = readonly string[];

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The same without what people add to please a rule. */
const bare = (text: string): string => plain(text).replace(/[\d\W_]+$/u, '');

/**
 * What is wrong with a password. Length counts, and that it is not among the first that are tried; no rule asks for
 * digits or signs.
 *
 * @param field its path in the input
 */
export function passwordFaults(password: string, { field, knownBy }: { field: string; knownBy: KnownBy }): Fault[] {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD)
    return [{ path: field, message: `The password must have ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters` }];
  return isGuessed(password, knownBy)
    ? [{ path: field, message: 'This password is among the first that are tried; choose another, such as four words' }]
    : [];
}

function isGuessed(password: string, knownBy: KnownBy): boolean {
  const typed = plain(password);
  if (new Set(typed).size < 5 || COMMON_PASSWORDS.has(typed)) return true;
  const words = [...knownBy.flatMap((text) => [text, ...text.split(/[\s@]+/)]), 'password', 'commonweal'];
  return words.map(plain).some((word) => word.length >= 4 && (typed === word || bare(password) === word));
}
