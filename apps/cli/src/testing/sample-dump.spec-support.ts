import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

import {
  type AuditLeaf,
  auditLeafHash,
  DUMP_FORMAT,
  type DumpLine,
  dumpText,
  GrowingTree,
  hashText,
  headText,
  isDumpedLeaf,
  LEAF_FORMAT,
  type SignedHead,
  type TreeHead,
} from '@commonweal/audit-tree';

const pair = generateKeyPairSync('ed25519');

/** A key that signs the sample's heads; and another one, of somebody who forges them. */
export const KEY = pair.privateKey;
export const FORGERS_KEY = generateKeyPairSync('ed25519').privateKey;

export const signed = (head: TreeHead, key: KeyObject = KEY): SignedHead => ({
  ...head,
  key: key.export({ format: 'jwk' }).x ?? '',
  signature: sign(null, Buffer.from(headText(head)), key).toString('base64url'),
});

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const instant = (number: number): string =>
  new Date(Date.UTC(2026, 10, 22) + number).toISOString().replace('Z', '000Z');

export const leaf = (number: number, action = 'publishTender'): AuditLeaf => ({
  ...{ format: LEAF_FORMAT, id: uuid(number), tenantId: uuid(1), personId: uuid(2), onBehalfOf: uuid(1), action },
  ...{ objectType: 'Tender', objectId: uuid(3), tenderId: uuid(3), sealedLotId: null, at: instant(number) },
  ...{ before: null, after: 'a'.repeat(64), requestId: null },
});

/** The dump that these leaves make, with a signed head every `every` leaves. */
export function dumpOf(leaves: readonly AuditLeaf[], { every = 3, key = KEY } = {}): DumpLine[] {
  const tree = new GrowingTree();
  const dump: DumpLine[] = [{ format: DUMP_FORMAT, exportedAt: instant(1_000_000) }];
  for (const [position, each] of leaves.entries()) {
    const hash = auditLeafHash(each);
    tree.append(hash);
    dump.push({ position, hash: hashText(hash), leaf: each });
    const signedAt = instant(position);
    if ((position + 1) % every === 0 || position + 1 === leaves.length)
      dump.push({ head: signed({ size: tree.size, root: hashText(tree.root()), signedAt }, key) });
  }
  return dump;
}

export const headsOf = (dump: readonly DumpLine[]): SignedHead[] =>
  dump.flatMap((line) => ('head' in line ? [line.head] : []));

/** As a file has it: a JSON text a line. */
export const textOf = (lines: readonly unknown[]): string => lines.map((line) => `${lineText(line)}\n`).join('');

/** As an export writes it, where it can be written so. */
const lineText = (line: unknown): string => (isDumpedLeaf(line) ? dumpText(line) : JSON.stringify(line));
