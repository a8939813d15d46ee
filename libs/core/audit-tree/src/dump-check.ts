import { type NotJson, strictJson } from '@commonweal/canonical';
import { type Fault, ok, type Result } from '@commonweal/result';

import { auditLeafHash } from './audit-leaf.js';
import { type DumpedHead, type DumpedLeaf, isDumpedHead, isDumpedLeaf, isOpening } from './dump-lines.js';
import { GrowingTree } from './growing-tree.js';
import { isHexOf, leafLine } from './leaf-line.js';
import {
  type Digest,
  hashText,
  PLAIN_HASHER,
  textHash,
  type TreeHash,
  treeHasher,
  type TreeHasher,
} from './tree-hash.js';
import type { SignedHead } from './tree-head.js';

/** What a dump is held against. */
export interface DumpTrust {
  /** Heads that were kept outside the database; empty: none are known. */
  readonly anchors: readonly SignedHead[];
  /** Whether the head's signature is the one of its key over its text. */
  readonly isSigned: (head: SignedHead) => boolean;
  /** A faster SHA-256 than the plain one. */
  readonly digest?: Digest;
}

/** What the check found. No faults: the dump is what was signed. */
export interface DumpFindings {
  readonly faults: readonly Fault[];
  readonly leaves: number;
  /** The last head of the dump. */
  readonly head: SignedHead | null;
  /** Anchors that the dump was compared with. */
  readonly anchored: number;
  /** Anchors made after the dump. */
  readonly newer: number;
}

/**
 * Checks a dump of the audit log line by line, in memory that does not grow with it: every leaf against its hash, every
 * head against the leaves before it and its signature, and all of it against the anchors.
 */
export class DumpCheck {
  readonly #hasher: TreeHasher;
  readonly #tree: GrowingTree;
  readonly #faults: Fault[] = [];
  readonly #anchors: ReadonlyMap<number, readonly SignedHead[]>;
  readonly #keys: ReadonlySet<string>;
  readonly #met = new Set<number>();
  #exportedAt: string | undefined;
  #head: SignedHead | null = null;
  #rootsAgree = true;

  constructor(private readonly trust: DumpTrust) {
    this.#hasher = trust.digest ? treeHasher(trust.digest) : PLAIN_HASHER;
    this.#tree = new GrowingTree(0, [], this.#hasher);
    this.#anchors = Map.groupBy(trust.anchors, ({ size }) => size);
    this.#keys = new Set(trust.anchors.map(({ key }) => key));
  }

  /**
   * Takes a line as the dump's file has it, without its line break, in the order of the dump. A leaf that is right and
   * stands in the usual form is only hashed; everything else is read in full.
   */
  takeLine(bytes: Uint8Array): Result<null, NotJson> {
    if (this.#exportedAt !== undefined && this.#takesAsItStands(bytes)) return ok(null);
    const line = strictJson(bytes);
    if (!line.ok) return line;
    this.take(line.value);
    return ok(null);
  }

  #takesAsItStands(bytes: Uint8Array): boolean {
    const line = leafLine(bytes);
    if (line?.position !== this.#tree.size) return false;
    const hash = this.#hasher.leaf(line.leaf);
    if (!isHexOf(line.hash, hash)) return false;
    this.#enter(hash);
    return true;
  }

  /** @param line a line's JSON value, in the order of the dump */
  take(line: unknown): void {
    if (this.#exportedAt === undefined) this.#open(line);
    else if (isDumpedLeaf(line)) this.#leaf(line);
    else if (isDumpedHead(line)) this.#takeHead(line);
    else this.#fault(`after leaf ${this.#tree.size - 1}`, 'is neither a leaf nor a head.');
  }

  /** Says what was found, once there are no more lines. */
  end(): DumpFindings {
    const size = this.#tree.size;
    if (this.#exportedAt === undefined) this.#fault('line 1', 'is missing: this is no dump of an audit log.');
    if (size > (this.#head?.size ?? 0)) this.#fault(`leaf ${size - 1}`, 'is covered by no signed head.');
    const newer = this.trust.anchors.filter((anchor) => this.#isNewer(anchor));
    for (const anchor of this.trust.anchors) this.#holdAgainst(anchor);
    return {
      ...{ faults: this.#faults, leaves: size, head: this.#head },
      ...{ anchored: this.trust.anchors.length - newer.length, newer: newer.length },
    };
  }

  #open(line: unknown): void {
    if (!isOpening(line)) this.#fault('line 1', 'does not say that this is a dump of an audit log.');
    this.#exportedAt = isOpening(line) ? line.exportedAt : '';
  }

  #leaf({ position, hash, leaf }: DumpedLeaf): void {
    const place = `leaf ${this.#tree.size}`;
    if (position !== this.#tree.size) this.#fault(place, `has position ${position}: leaves are missing or moved.`);
    if (hashText(auditLeafHash(leaf)) !== hash) this.#fault(place, `(${leaf.id}) is not what was entered in the tree.`);
    // The hash as it was entered: so the roots still tell whether anything else was changed.
    this.#enter(textHash(hash));
  }

  #enter(hash: TreeHash): void {
    this.#tree.append(hash);
    const anchors = this.#anchors.get(this.#tree.size);
    const root = anchors ? hashText(this.#tree.root()) : '';
    if (anchors?.some((anchor) => anchor.root !== root))
      this.#fault(
        `anchor of ${this.#tree.size} leaves`,
        'has another root than the dump gives: history was rewritten.',
      );
  }

  #takeHead({ head }: DumpedHead): void {
    const place = `head of ${head.size} leaves`;
    if (head.size !== this.#tree.size) this.#fault(place, `stands behind ${this.#tree.size} leaves.`);
    else if (this.#rootsAgree) this.#compareRoot(head, place);
    if (!this.trust.isSigned(head)) this.#fault(place, 'has a signature that is not the one of its key.');
    if (this.#keys.size > 0 && !this.#keys.has(head.key))
      this.#fault(place, 'is signed with a key that no anchor has.');
    if (head.signedAt > (this.#exportedAt ?? '')) this.#fault(place, 'was signed after the dump says it was made.');
    this.#met.add(head.size);
    this.#head = head;
  }

  /** Only the first root that differs is news: all behind it differ, too. */
  #compareRoot(head: SignedHead, place: string): void {
    this.#rootsAgree = head.root === hashText(this.#tree.root());
    if (this.#rootsAgree) return;
    const from = this.#head?.size ?? 0;
    this.#fault(place, `has another root than its leaves give: something from leaf ${from} on was changed.`);
  }

  #holdAgainst(anchor: SignedHead): void {
    const place = `anchor of ${anchor.size} leaves`;
    if (!this.trust.isSigned(anchor)) this.#fault(place, 'has a signature that is not the one of its key.');
    if (this.#isNewer(anchor) || this.#met.has(anchor.size)) return;
    this.#fault(place, `(${anchor.signedAt}) is missing in the dump: leaves or heads were removed.`);
  }

  #isNewer = ({ size, signedAt }: SignedHead): boolean => size > this.#tree.size && signedAt > (this.#exportedAt ?? '');

  #fault(path: string, message: string): void {
    this.#faults.push({ path, message });
  }
}
