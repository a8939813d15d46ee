import type { Fault } from '@commonweal/result';

/** The longest address that mail can carry (RFC 5321: 64 + 1 + 255). */
const LONGEST = 320;

/** Addresses are compared and kept in this form. */
export const canonicalAddress = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** What is wrong with an address, in its canonical form. That it exists shows when somebody answers. */
export function addressFaults(address: string): Fault[] {
  const isOne = address.length <= LONGEST && /^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)+$/u.test(address);
  return isOne ? [] : [{ path: '$.email', message: 'Enter an e-mail address like name@example.org' }];
}
