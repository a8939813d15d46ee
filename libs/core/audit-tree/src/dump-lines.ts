import { type AuditLeaf, LEAF_FIELDS, LEAF_FORMAT } from './audit-leaf.js';
import { isHashText } from './tree-hash.js';
import type { SignedHead } from './tree-head.js';

export const DUMP_FORMAT = 'commonweal-audit-dump/1';

/** The first line of a dump. */
export interface DumpOpening {
  readonly format: typeof DUMP_FORMAT;
  /** Every head signed before this instant is in the dump. */
  readonly exportedAt: string;
}

/** A leaf in a dump; leaves stand in the order of their positions, from 0. */
export interface DumpedLeaf {
  readonly position: number;
  /** The leaf's hash as it was entered in the tree. */
  readonly hash: string;
  readonly leaf: AuditLeaf;
}

/** A head in a dump; it stands behind the last leaf that it covers. */
export interface DumpedHead {
  readonly head: SignedHead;
}

/** One line of a dump, a JSON text each. */
export type DumpLine = DumpOpening | DumpedLeaf | DumpedHead;

type Members = Readonly<Record<string, unknown>>;

export const isOpening = (line: unknown): line is DumpOpening =>
  isObject(line) && line['format'] === DUMP_FORMAT && typeof line['exportedAt'] === 'string';

export const isDumpedLeaf = (line: unknown): line is DumpedLeaf =>
  isObject(line) && isPosition(line['position']) && isHashText(line['hash']) && isLeaf(line['leaf']);

export const isDumpedHead = (line: unknown): line is DumpedHead => isObject(line) && isSignedHead(line['head']);

/** Whether a value has the form of a signed head, as a dump and an anchor have it. */
export const isSignedHead = (value: unknown): value is SignedHead =>
  isObject(value) &&
  isPosition(value['size']) &&
  isHashText(value['root']) &&
  ['signedAt', 'key', 'signature'].every((name) => typeof value[name] === 'string');

function isLeaf(value: unknown): value is AuditLeaf {
  if (!isObject(value) || value['format'] !== LEAF_FORMAT) return false;
  const { helpedPersonId, ...rest } = value;
  return (
    ['string', 'undefined'].includes(typeof helpedPersonId) &&
    Object.keys(rest).length === LEAF_FIELDS.length &&
    LEAF_FIELDS.every((field) => rest[field] === null || typeof rest[field] === 'string')
  );
}

const isPosition = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
