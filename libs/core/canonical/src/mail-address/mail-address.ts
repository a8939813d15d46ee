/** The longest address that mail can carry, in characters (RFC 5321: 64 + 1 + 255). */
export const LONGEST_MAIL_ADDRESS = 320;

/**
 * An e-mail address as it is stored and compared: without space around it, in small letters, in Unicode's composed form
 * (NFC). Two ways to type one address are one person.
 *
 * @param typed whatever somebody typed
 * @example canonicalMailAddress(' Sam@Example.ORG ') // 'sam@example.org'
 */
export const canonicalMailAddress = (typed: string): string => typed.trim().toLowerCase().normalize('NFC');

const ADDRESS = /^[^\s@<>,;"\p{Cc}]{1,64}@[^\s@<>,;".\p{Cc}]+(?:\.[^\s@<>,;".\p{Cc}]+)+$/u;

/**
 * Whether mail could go to an address in its canonical form: at most 64 characters, one @, and labels with dots between
 * them; no space, control character, quote, or mark that separates addresses in a mail's header. That it exists shows
 * when somebody answers.
 *
 * @example isMailAddress('sam@example.org') // true
 * @example isMailAddress('sam@example.org, eve@example.org') // false
 */
export const isMailAddress = (address: string): boolean =>
  address.length <= LONGEST_MAIL_ADDRESS && ADDRESS.test(address);
