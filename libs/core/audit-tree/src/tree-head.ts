import { canonicalJson } from '@commonweal/canonical';

/** What is said of a tree at one instant. */
export interface TreeHead {
  /** How many leaves. */
  readonly size: number;
  /** The root's hash, 64 hexadecimal digits. */
  readonly root: string;
  /** When it was signed, by the database's clock: RFC 3339 in UTC with six decimals. */
  readonly signedAt: string;
}

/** A tree head with its Ed25519 signature. */
export interface SignedHead extends TreeHead {
  /** The public key: its 32 bytes in base64url, as `x` of a JWK (RFC 8037). */
  readonly key: string;
  /** The signature over `headText` in UTF-8: its 64 bytes in base64url. */
  readonly signature: string;
}

/**
 * The text that is signed.
 *
 * @example headText({ size: 1, root: '6e…1d', signedAt: '2026-11-22T09:00:00.000000Z' })
 * // '{"format":"commonweal-audit-head/1","root":"6e…1d","signedAt":"2026-11-22T09:00:00.000000Z","size":1}'
 */
export const headText = ({ size, root, signedAt }: TreeHead): string =>
  canonicalJson({ format: 'commonweal-audit-head/1', size, root, signedAt });
