import { Secret, TOTP } from 'otpauth';

const SECONDS = 30;

/** A secret for an app that makes codes: 160 random bits, in base 32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const appOf = (secret: string, email = ''): TOTP =>
  new TOTP({ issuer: 'Commonweal', label: email, secret: Secret.fromBase32(secret), digits: 6, period: SECONDS });

/** What an app reads from a QR code. */
export const totpUri = (secret: string, email: string): string => appOf(secret, email).toString();

/** The code that the app shows at an instant. */
export const totpCode = (secret: string, at: Date): string => appOf(secret).generate({ timestamp: at.getTime() });

/** When the app shows another code. */
export const totpCodeChangesAt = (at: Date): Date =>
  new Date((Math.floor(at.getTime() / (SECONDS * 1_000)) + 1) * SECONDS * 1_000);

/**
 * The step of time whose code it is: the current one, the one before or the one after, for clocks that are half a minute
 * wrong and people who type slowly.
 *
 * @returns steps of thirty seconds since 1970; null when it is the code of none of the three
 */
export function totpStep(secret: string, code: string, at: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = appOf(secret).validate({ token, timestamp: at.getTime(), window: 1 });
  return delta === null ? null : Math.floor(at.getTime() / (SECONDS * 1_000)) + delta;
}
