import { canonicalMailAddress } from '@commonweal/canonical';

/** What a service says of a person. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  /** Whether the service vouches for the address. */
  readonly emailVerified: boolean;
  readonly name: string;
  /** How it made sure of the person: `acr` and each of `amr`. */
  readonly methods: readonly string[];
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/**
 * Reads the claims of an ID token, with those of the userinfo endpoint behind them. An address counts as verified only when
 * the service says `true`: some let people write any address.
 */
export function claimsOf(said: Readonly<Record<string, unknown>>): Claims | null {
  const [issuer, subject, email] = [text(said['iss']), text(said['sub']), text(said['email'])];
  if (issuer === null || subject === null) return null;
  const amr: readonly unknown[] = Array.isArray(said['amr']) ? said['amr'] : [];
  return {
    ...{ issuer, subject, email: email === null ? null : canonicalMailAddress(email) },
    emailVerified: said['email_verified'] === true,
    name: (text(said['name']) ?? email ?? subject).slice(0, 200),
    methods: [said['acr'], ...amr].map(text).filter((method) => method !== null),
  };
}
