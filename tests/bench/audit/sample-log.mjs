import { generateKeyPairSync, hash, randomUUID, sign } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

import {
  DUMP_FORMAT,
  dumpText,
  GrowingTree,
  hashText,
  headText,
  LEAF_FORMAT,
  treeHasher,
} from '@commonweal/audit-tree';
import { canonicalJson } from '@commonweal/canonical';

const { privateKey } = generateKeyPairSync('ed25519');
const { x: key } = privateKey.export({ format: 'jwk' });
const instant = (n) => new Date(Date.UTC(2026, 10, 22) + n).toISOString().replace('Z', '000Z');
const hex = (text) => hash('sha256', text, 'hex');
/** Node's own SHA-256: a million leaves would take the plain one a minute. */
const hasher = treeHasher((bytes) => hash('sha256', bytes, 'buffer'));

/** Leaves as the service writes them; a head for each thousand, as a busy sequencer signs them. */
function* sampleLines(count, heads) {
  const tree = new GrowingTree(0, [], hasher);
  yield { format: DUMP_FORMAT, exportedAt: instant(count + 1) };
  for (let position = 0; position < count; position += 1) {
    const leaf = sampleLeaf(position);
    const leafHash = hasher.leaf(Buffer.from(canonicalJson(leaf)));
    tree.append(leafHash);
    yield { position, hash: hashText(leafHash), leaf };
    if (tree.size % 1_000 === 0 || tree.size === count) yield heads(signedHead(tree, instant(position)));
  }
}

const tenantId = randomUUID();
const sampleLeaf = (n) => ({
  ...{ format: LEAF_FORMAT, id: randomUUID(), tenantId, personId: randomUUID(), onBehalfOf: randomUUID() },
  ...{ action: 'submitBid', objectType: 'Bid', objectId: randomUUID(), tenderId: randomUUID() },
  ...{ sealedLotId: randomUUID(), at: instant(n), before: null, after: hex(`state ${n}`), requestId: randomUUID() },
});

function signedHead(tree, signedAt) {
  const head = { size: tree.size, root: hashText(tree.root()), signedAt };
  return {
    head: { ...head, key, signature: sign(null, Buffer.from(headText(head)), privateKey).toString('base64url') },
  };
}

/** Writes a dump of so many leaves and the anchors to it. */
export function writeSampleLog(count, { dump, anchors }) {
  const [lines, kept] = [openSync(dump, 'w'), openSync(anchors, 'w')];
  const heads = (line) => (writeSync(kept, `${JSON.stringify(line.head)}\n`), line);
  let text = '';
  for (const line of sampleLines(count, heads)) {
    text += `${dumpText(line)}\n`;
    if (text.length > 1 << 20) {
      writeSync(lines, text);
      text = '';
    }
  }
  writeSync(lines, text);
  for (const file of [lines, kept]) closeSync(file);
}
