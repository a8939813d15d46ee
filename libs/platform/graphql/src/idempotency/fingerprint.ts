import { createHmac } from 'node:crypto';

import { canonicalJson, sha256 } from '@commonweal/canonical';

export interface RequestInput {
  readonly document: string;
  readonly operationName: string | null;
  readonly variables: object;
}

/**
 * Tells whether two requests ask for the same. Keyed with a secret, because the plain hash of a price can be guessed.
 *
 * @returns HMAC-SHA-256 over the document's hash, the operation's name and the variables, in base64url
 */
export function fingerprint(secret: string, { document, operationName, variables }: RequestInput): string {
  const input = canonicalJson({ document: sha256(document), operationName, variables });
  return createHmac('sha256', secret).update(`idempotency:${input}`).digest('base64url');
}
