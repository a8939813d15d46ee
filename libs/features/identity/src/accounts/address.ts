/** The longest address that mail can carry (RFC 5321: 64 + 1 + 255). */
export const LONGEST_ADDRESS = 320;

/** An e-mail address as it is stored and compared. */
export const addressOf = (typed: string): string => typed.trim().toLowerCase();

/** Whether mail could go there: one @ with something on both sides that is no space, and a dot behind it. */
export const isAddress = (address: string): boolean =>
  address.length <= LONGEST_ADDRESS && /^[^\s@\p{Cc}]{1,64}@[^\s@\p{Cc}]+\.[^\s@.\p{Cc}]+$/u.test(address);
