import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for others when a reference is read out or copied by hand. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 10;

/** A new reference for people: random, so that it tells neither how many tenders there are nor what the next one is. */
export const newReference = (): string =>
  Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
