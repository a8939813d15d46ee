import { isIP } from 'node:net';

import { isLoopback, isPublicAddress } from './public-address.js';

const LONGEST = 2_000;

/** Names that no public server has (RFC 6761, RFC 6762, ICANN's `.internal`). */
const INNER_NAME = /(^|\.)(localhost|local|internal)\.?$/;

/** The host of an address; of IPv6 without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * Why nothing may be sent to this address, in a sentence; null where something may. What a name stands for is looked at
 * each time that something is sent.
 *
 * @param loopbackToo whether this machine may be sent to, and without encryption: for development and tests
 */
export function urlFault(text: string, loopbackToo: boolean): string | null {
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : null;
  if (!url) return `Enter a whole address of up to ${LONGEST} characters, such as https://example.org/hooks`;
  if (url.username + url.password !== '') return 'Leave the name and password out of the address';
  return loopbackToo && isOwnMachine(url) ? null : faultOutside(url);
}

function faultOutside(url: URL): string | null {
  if (url.protocol !== 'https:') return 'The address must begin with https://';
  return isInner(hostOf(url)) ? 'The address must be one that is reached from the public Internet' : null;
}

const isOwnMachine = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) && (hostOf(url) === 'localhost' || isLoopback(hostOf(url)));

const isInner = (host: string): boolean => (isIP(host) === 0 ? INNER_NAME.test(host) : !isPublicAddress(host));
