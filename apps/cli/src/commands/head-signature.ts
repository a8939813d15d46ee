import { createPublicKey, verify } from 'node:crypto';

import { headText, type SignedHead } from '@commonweal/audit-tree';

/** Whether a head's Ed25519 signature is the one of the key that it names. Whose key that is, the anchors say. */
export function isSigned(head: SignedHead): boolean {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: head.key }, format: 'jwk' });
    return verify(null, Buffer.from(headText(head)), key, Buffer.from(head.signature, 'base64url'));
  } catch {
    return false;
  }
}
