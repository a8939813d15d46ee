import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

import { canonicalJson } from '@commonweal/canonical';

import { hashText, leafHash, textHash, type TreeHash } from './tree-hash.js';

/** What every leaf of ours begins with, so that it is taken for nothing else. */
export const LEAF_FORMAT = 'commonweal-audit-leaf/1';

/**
 * One change, as it goes into the tree. Ids and hashes only: nothing in it says anything of a person once the rows that
 * the ids name are gone.
 */
export interface AuditLeaf {
  readonly format: typeof LEAF_FORMAT;
  readonly id: string;
  /** whose record the change is in: an organisation, or the person for what concerns no organisation */
  readonly tenantId: string;
  /** who did it; null: the service itself */
  readonly personId: string | null;
  /** the organisation for which it was done */
  readonly onBehalfOf: string | null;
  /** name of the operation, such as `publishTender` */
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  /** the tender it belongs to */
  readonly tenderId: string | null;
  /** the lot until whose closing the change is kept from the authority */
  readonly sealedLotId: string | null;
  /** instant by the database's clock, RFC 3339 in UTC with six decimals */
  readonly at: string;
  /** salted hash of the object before; null: it was not there, or does not matter */
  readonly before: string | null;
  /** salted hash of the object after */
  readonly after: string | null;
  readonly requestId: string | null;
  /** the person for whom it was done in an assisted session; in no other leaf */
  readonly helpedPersonId?: string;
}

/** The names that every leaf has: one with fewer is none, and so is one with more, but for `helpedPersonId`. */
export const LEAF_FIELDS = [
  ...(['format', 'id', 'tenantId', 'personId', 'onBehalfOf', 'action', 'objectType', 'objectId'] as const),
  ...(['tenderId', 'sealedLotId', 'at', 'before', 'after', 'requestId'] as const),
] satisfies (keyof AuditLeaf)[];

/** The leaf's hash in the tree: of the UTF-8 bytes of its canonical JSON (RFC 8785). */
export const auditLeafHash = (leaf: AuditLeaf): TreeHash => leafHash(utf8ToBytes(canonicalJson(leaf)));

/**
 * The hash by which a leaf refers to a state: SHA-256(salt ‖ canonical JSON). Without the salt nobody can find out the
 * state by trying; when the salt is deleted the hash says nothing any more, and the tree stands as it is.
 *
 * @param salt 64 hexadecimal digits: 32 random bytes, for this leaf alone
 * @throws NotJsonError when the state is not JSON
 */
export const saltedHash = (salt: string, state: unknown): string =>
  hashText(sha256(concatBytes(textHash(salt), utf8ToBytes(canonicalJson(state)))));
