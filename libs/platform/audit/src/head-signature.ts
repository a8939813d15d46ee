import { createPublicKey, type KeyObject, sign } from 'node:crypto';

import { headText, type SignedHead, type TreeHead } from '@commonweal/audit-tree';

/** Signs a head. @param privateKey Ed25519 */
export function signHead(head: TreeHead, privateKey: KeyObject): SignedHead {
  const { x: key = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { ...head, key, signature: sign(null, Buffer.from(headText(head)), privateKey).toString('base64url') };
}
